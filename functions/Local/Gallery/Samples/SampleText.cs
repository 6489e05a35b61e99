namespace ServerlessMentoring.Local.Gallery.Samples;

/// <summary>What the texts of the gallery's sample data are made into.</summary>
public enum SampleText
{
    /// <summary>As people write.</summary>
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
