using System.Globalization;
using Microsoft.Extensions.Primitives;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>What the forms of a round's page say.</summary>
internal static class RoundForm
{
    private const string NotePrefix = "note.";
    private const int MaxNote = 500;
    private const int MaxOnce = 64;

    /// <summary>What is wanted of a round, and what is wrong with it, for a person to read.</summary>
    public static RoundWish WishOf(Dictionary<string, StringValues> fields, out IReadOnlyList<Remark> faults)
    {
        var (pinned, forbidden) = (Pairs(fields, "pin"), Pairs(fields, "forbid"));
        var notes = NotesOf(fields, out var noteFaults);
        faults =
        [
            .. pinned.Concat(forbidden).Any(pair => pair is null) ? new[] { Remarks.Round(nameof(RoundTexts.TickNoPair)) } : [],
            .. pinned.OfType<PersonPair>().Intersect(forbidden.OfType<PersonPair>())
                .Select(pair => Remarks.Round(nameof(RoundTexts.TickEither), new PersonName(pair.MentorId), new PersonName(pair.MenteeId))),
            .. noteFaults,
        ];
        return new RoundWish
        {
            Scope = fields.GetValueOrDefault("scope") == "concerned" ? MatchScope.Concerned : MatchScope.Unmatched,
            Pinned = [.. pinned.OfType<PersonPair>()],
            Forbidden = [.. forbidden.OfType<PersonPair>()],
            Notes = notes,
        };
    }

    /// <summary>
    /// What makes a form that is sent twice one request; a new one where it is missing. Whoever goes back and ticks something else asks for something else.
    /// </summary>
    public static string KeyOf(Dictionary<string, StringValues> fields, RoundWish wish)
    {
        var once = fields.GetValueOrDefault("once").ToString();
        return once.Length is > 0 and <= MaxOnce && once.All(char.IsAsciiLetterOrDigit) ? $"{once}-{wish.Id()}" : Guid.NewGuid().ToString("N");
    }

    /// <summary>The notes that are not empty, and what is wrong with them.</summary>
    public static IReadOnlyList<RoundNote> NotesOf(Dictionary<string, StringValues> fields, out IReadOnlyList<Remark> faults)
    {
        var notes = Typed(fields).Where(note => note.Note.Length > 0).ToList();
        faults = [.. notes.Select(note => TextRules.Broken(note.Note, MaxNote)).OfType<Remark>().Distinct().Select(rule => Remarks.Round(nameof(RoundTexts.NoteRule), rule))];
        return notes;
    }

    /// <summary>Notes that a round has and the form leaves empty: their owner took them back.</summary>
    public static IEnumerable<RoundNote> TakenBack(Dictionary<string, StringValues> fields, IReadOnlyList<RoundNote> before) => before
        .Where(note => fields.TryGetValue(NotePrefix + note.MenteeId, out var text) && string.IsNullOrWhiteSpace(text))
        .Select(note => note with { Note = "" });

    /// <summary>Ticks that starting would pass over: pairs that are to be parted, and are matches of the round.</summary>
    public static IReadOnlyList<Remark> Unheard(Dictionary<string, StringValues> fields, RoundContent content)
    {
        var matches = content.Result.Matches.ToList();
        return
        [
            .. Pairs(fields, "forbid").OfType<PersonPair>()
                .Where(pair => matches.Any(match => match.MentorIds.Contains(pair.MentorId) && match.MenteeIds.Contains(pair.MenteeId)))
                .Select(pair => Remarks.Round(nameof(RoundTexts.TickUnheard), new PersonName(pair.MentorId), new PersonName(pair.MenteeId))),
        ];
    }

    /// <summary>What a round or a commit refuses, for a person to read.</summary>
    public static IReadOnlyList<Remark> WordsOf(IReadOnlyList<Fault> faults, RoundWish wish) => [.. faults.Select(fault => WordsOf(fault, wish))];

    /// <summary>What is ticked and typed.</summary>
    public static RoundDraft DraftOf(Dictionary<string, StringValues> fields) => new(
        Pairs(fields, "pin").OfType<PersonPair>().ToHashSet(), Pairs(fields, "forbid").OfType<PersonPair>().ToHashSet(), [.. Typed(fields)]);

    private static Remark WordsOf(Fault fault, RoundWish wish)
    {
        var rule = fault.Said ?? Remark.Verbatim(fault.Rule);
        return Of("notes", wish.Notes) is { } note ? Remarks.Round(nameof(RoundTexts.NoteAbout), new PersonName(note.MenteeId), rule)
            : (Of("pinned", wish.Pinned) ?? Of("forbidden", wish.Forbidden)) is { } pair
            ? Remarks.Round(nameof(RoundTexts.PinAbout), new PersonName(pair.MentorId), new PersonName(pair.MenteeId), rule)
            : Remarks.Round(nameof(RoundTexts.FieldAbout), fault.Field, rule);

        T? Of<T>(string name, IReadOnlyList<T> items)
            where T : class =>
            items.Index().FirstOrDefault(each => fault.Field.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{name}[{each.Index}]"), StringComparison.Ordinal)).Item;
    }

    private static IEnumerable<RoundNote> Typed(Dictionary<string, StringValues> fields) => fields
        .Where(field => field.Key.StartsWith(NotePrefix, StringComparison.Ordinal) && PersonId.IsValid(field.Key[NotePrefix.Length..]))
        .Select(field => new RoundNote(field.Key[NotePrefix.Length..], field.Value.ToString().Trim()));

    private static List<PersonPair?> Pairs(Dictionary<string, StringValues> fields, string name) =>
        [.. fields.GetValueOrDefault(name).Select(PairField.Read).Distinct()];
}
