using System.Globalization;
using System.Resources;
using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Wording;

/// <summary>
/// Something to say that is in no language yet: which text, and what goes into its places. Decisions and stores keep remarks; a page
/// or a mail says them in its reader's language, the API in English.
/// </summary>
/// <remarks>What is stored outlives a release: a text's name is never changed or reused, only added.</remarks>
[JsonConverter(typeof(RemarkConverter))]
public sealed record Remark
{
    internal Remark(string key, IReadOnlyList<object> arguments)
    {
        Key = key;
        Arguments = arguments;
    }

    /// <summary>Which text, as <c>Room.Name</c>; empty for words that are said as they are.</summary>
    public string Key { get; }

    /// <summary>What goes into the text's places: texts, whole numbers, moments, lists of texts, people, remarks.</summary>
    public IReadOnlyList<object> Arguments { get; }

    /// <summary>A remark of a room.</summary>
    /// <param name="room">The room's texts.</param>
    /// <param name="name">The text's name: <c>nameof(HealthTexts.SessionDisputed)</c>.</param>
    /// <param name="arguments">Each a <see cref="string"/>, an <see cref="int"/>, a <see cref="DateTimeOffset"/>, an
    /// <c>IReadOnlyList&lt;string&gt;</c>, a <see cref="PersonName"/> or a <see cref="Remark"/>.</param>
    public static Remark Of(ResourceManager room, string name, params object[] arguments) => new(RemarkRooms.KeyOf(room, name), arguments);

    /// <summary>Words that are said as they are in every language: what an owner typed, or what was stored before remarks were.</summary>
    /// <param name="words">The words.</param>
    public static Remark Verbatim(string words) => new("", [words]);

    /// <summary>The remark in a language.</summary>
    /// <param name="language">One of <see cref="Languages.All"/>.</param>
    /// <param name="nameOf">A person's name by id; null for whoever is unknown, who then stands as the bare id.</param>
    /// <param name="zone">The IANA zone in which moments are told; null for UTC, as machines write it.</param>
    public string In(CultureInfo language, Func<string, string?>? nameOf = null, string? zone = null) =>
        Key.Length == 0 ? string.Concat(Arguments) : Grammar.Fill(language, nameOf, zone, RemarkRooms.TextOf(Key, language), Arguments);

    /// <summary>The remark in the language now spoken (<see cref="Spoken"/>).</summary>
    /// <param name="nameOf">A person's name by id; null for whoever is unknown, who then stands as the bare id.</param>
    /// <param name="zone">The IANA zone in which moments are told; null for UTC, as machines write it.</param>
    public string Say(Func<string, string?>? nameOf = null, string? zone = null) => In(Spoken.Language, nameOf, zone);

    /// <summary>The remark in English, as the API gives it.</summary>
    public override string ToString() => In(Languages.English);

    /// <inheritdoc/>
    public bool Equals(Remark? other) =>
        other is not null && Key == other.Key && RemarkConverter.TextOf(this) == RemarkConverter.TextOf(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Arguments.Count);
}
