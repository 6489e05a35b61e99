namespace ServerlessMentoring.Local.Gallery.Samples;

/// <summary>Makes sample data of each <see cref="SampleText"/>.</summary>
public static class SampleTexts
{
    /// <summary>Added to every hostile text: it closes attributes, text areas, titles and styles, and turns the direction of what follows.</summary>
    public const string Attack =
        "\"><script>alert(1)</script><img src=x onerror=\"alert(2)\">' onfocus='alert(3)' autofocus </textarea></style></title>"
        + "<iframe src=javascript:alert(4)></iframe><link rel=stylesheet href=https://attacker.example.com/a.css>&lt;\u202Eevil";

    private const string LongWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    /// <summary>The sample data with all its texts so.</summary>
    public static Sample Of(SampleText text) => text switch
    {
        SampleText.Plain => Sample.Plain,
        SampleText.Overlong => new Sample(Lengthen),
        SampleText.RightToLeft => new Sample(say => $"مرحبا بكم في برنامج الإرشاد 2026 ({say}) שלום עולם"),
        SampleText.Emoji => new Sample(say => $"👩🏽‍💻 {say} 🏳️‍🌈👨‍👩‍👧‍👦"),
        SampleText.Hostile => new Sample(say => say + Attack),
        _ => throw new ArgumentOutOfRangeException(nameof(text), text, null),
    };

    private static string Lengthen(string say) => $"{string.Join(' ', Enumerable.Repeat(say, 1 + (160 / Math.Max(1, say.Length))))} {LongWord}";
}

/// <summary>What the texts of the gallery's sample data are made into.</summary>
public enum SampleText
{
    Plain,

    /// <summary>Many words, and words that fit no line.</summary>
    Overlong,

    /// <summary>Arabic and Hebrew, with numbers and names of the other direction in between.</summary>
    RightToLeft,

    /// <summary>Pictures of several code points each.</summary>
    Emoji,

    /// <summary>Markup that would do something if anybody took it for ours.</summary>
    Hostile,
}
