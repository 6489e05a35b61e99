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
        Arguments = [.. arguments.Select(Plain)];
    }

    /// <summary>Which text, as <c>Room.Name</c>; empty for words that are said as they are.</summary>
    public string Key { get; }

    /// <summary>What goes into the text's places: texts, numbers, days, moments, people, remarks, and lists of texts, people or remarks.</summary>
    public IReadOnlyList<object> Arguments { get; }

    /// <summary>A remark of a room.</summary>
    /// <param name="room">The room's texts.</param>
    /// <param name="name">The text's name: <c>nameof(HealthTexts.SessionDisputed)</c>.</param>
    /// <param name="arguments">Each a <see cref="string"/>, an <see cref="int"/>, a <see cref="decimal"/>, a <see cref="DateOnly"/>, a
    /// <see cref="DateTimeOffset"/>, a <see cref="PersonName"/>, a <see cref="Remark"/>, or an <see cref="IReadOnlyList{T}"/> of texts, people
    /// or remarks.</param>
    public static Remark Of(ResourceManager room, string name, params object[] arguments) => new(RemarkRooms.KeyOf(room, name), arguments);

    /// <summary>Words that are said as they are in every language: what an owner typed, or what was stored before remarks were.</summary>
    public static Remark Verbatim(string words) => new("", [words]);

    /// <summary>Several sentences, one after the other.</summary>
    /// <param name="sentences">The sentences; with one it is that one.</param>
    public static Remark Sentences(IReadOnlyList<Remark> sentences) => sentences is [var only]
        ? only
        : new("", [.. sentences.SelectMany((sentence, index) => index == 0 ? [sentence] : new object[] { " ", sentence })]);

    /// <summary>Who is named in it, by their ids; who is named twice stands twice.</summary>
    [JsonIgnore]
    public IEnumerable<string> People => Arguments.SelectMany(PeopleIn);

    /// <summary>The remark with names as words in place of people, for whoever shows it and has no list of names.</summary>
    /// <param name="nameOf">A person's name by id; null for whoever is unknown, who then stands as the bare id.</param>
    public Remark Named(Func<string, string?> nameOf)
    {
        ArgumentNullException.ThrowIfNull(nameOf);
        return Changed(each => each is PersonName person ? nameOf(person.Id) ?? person.Id : each);
    }

    /// <summary>The remark about people with other ids.</summary>
    public Remark WithIds(Func<string, string> idOf)
    {
        ArgumentNullException.ThrowIfNull(idOf);
        return Changed(each => each is PersonName person ? new PersonName(idOf(person.Id)) : each);
    }

    /// <summary>The remark with other words in place of those that people wrote: whatever of it is in no language.</summary>
    public Remark WithWords(Func<string, string> wordsOf)
    {
        ArgumentNullException.ThrowIfNull(wordsOf);
        return Changed(each => each is string words ? wordsOf(words) : each);
    }

    /// <summary>The remark in a language.</summary>
    /// <param name="language">One of <see cref="Languages.All"/>.</param>
    /// <param name="nameOf">A person's name by id; null for whoever is unknown, who then stands as the bare id.</param>
    /// <param name="zone">The IANA zone in which moments are told; null for UTC, as machines write it.</param>
    public string In(CultureInfo language, Func<string, string?>? nameOf = null, string? zone = null) => Key.Length == 0
        ? Grammar.Strung(language, nameOf, zone, Arguments)
        : Grammar.Fill(language, nameOf, zone, RemarkRooms.TextOf(Key, language), Arguments);

    /// <summary>The remark in the language now spoken (<see cref="Spoken"/>).</summary>
    /// <param name="nameOf">A person's name by id; null for whoever is unknown, who then stands as the bare id.</param>
    /// <param name="zone">The IANA zone in which moments are told; null for UTC, as machines write it.</param>
    public string Say(Func<string, string?>? nameOf = null, string? zone = null) => In(Spoken.Language, nameOf, zone);

    /// <summary>The remark in English, as the API gives it.</summary>
    public override string ToString() => In(Languages.English);

    public bool Equals(Remark? other) => other is not null && Key == other.Key && AreSame(Arguments, other.Arguments);

    public override int GetHashCode() => HashCode.Combine(Key, Arguments.Count, Arguments.Count > 0 && Arguments[0] is not IReadOnlyList<object> ? Arguments[0] : null);

    // What is read back from a store is the same as what was written: whole numbers there have no decimals.
    private static object Plain(object argument) => argument switch
    {
        decimal number when decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue => (int)number,
        IReadOnlyList<object> or string or int or decimal or DateOnly or DateTimeOffset or PersonName or Remark => argument,
        _ => throw new ArgumentException($"A remark takes no {argument?.GetType().Name ?? "null"}.", nameof(argument)),
    };

    private static bool AreSame(IReadOnlyList<object> some, IReadOnlyList<object> others) =>
        some.Count == others.Count && some.Zip(others).All(pair =>
            (pair.First, pair.Second) is (IReadOnlyList<object> list, IReadOnlyList<object> other) ? AreSame(list, other) : pair.First.Equals(pair.Second));

    private static IEnumerable<string> PeopleIn(object argument) => argument switch
    {
        PersonName person => [person.Id],
        Remark remark => remark.People,
        IReadOnlyList<object> list => list.SelectMany(PeopleIn),
        _ => [],
    };

    private Remark Changed(Func<object, object> change)
    {
        return new(Key, [.. Arguments.Select(Change)]);

        object Change(object argument) => argument switch
        {
            Remark remark => remark.Changed(change),
            IReadOnlyList<object> list => (object[])[.. list.Select(Change)],
            _ => change(argument),
        };
    }
}
