using Microsoft.Extensions.Primitives;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>What the forms of a round's page say.</summary>
internal static class RoundForm
{
    private const string NotePrefix = "note.";
    private const int MaxNote = 500;
    private const int MaxOnce = 64;

    /// <summary>What is wanted of a round. A pair that is both pinned and forbidden is forbidden: the later thought.</summary>
    public static RoundWish WishOf(Dictionary<string, StringValues> fields)
    {
        var forbidden = Pairs(fields, "forbid");
        return new RoundWish
        {
            Scope = fields.GetValueOrDefault("scope") == "concerned" ? MatchScope.Concerned : MatchScope.Unmatched,
            Pinned = [.. Pairs(fields, "pin").Except(forbidden)],
            Forbidden = forbidden,
        };
    }

    /// <summary>
    /// What makes a form that is sent twice one request; a new one where it is missing. Whoever goes back and ticks something else asks for something else.
    /// </summary>
    public static string KeyOf(Dictionary<string, StringValues> fields)
    {
        var once = fields.GetValueOrDefault("once").ToString();
        return once.Length is > 0 and <= MaxOnce && once.All(char.IsAsciiLetterOrDigit) ? $"{once}-{WishOf(fields).Id()}" : Guid.NewGuid().ToString("N");
    }

    /// <summary>The notes that are not empty, and what is wrong with them.</summary>
    public static IReadOnlyList<RoundNote> NotesOf(Dictionary<string, StringValues> fields, out IReadOnlyList<string> faults)
    {
        var notes = fields
            .Where(field => field.Key.StartsWith(NotePrefix, StringComparison.Ordinal) && PersonId.IsValid(field.Key[NotePrefix.Length..]))
            .Select(field => new RoundNote(field.Key[NotePrefix.Length..], field.Value.ToString().Trim()))
            .Where(note => note.Note.Length > 0)
            .ToList();
        faults = [.. notes.Select(note => TextRules.Broken(note.Note, MaxNote)).OfType<string>().Distinct().Select(rule => $"A note {rule}.")];
        return notes;
    }

    /// <summary>What is wrong with notes, for a person to read.</summary>
    public static IReadOnlyList<string> WordsOf(IReadOnlyList<Fault> faults, IReadOnlyList<RoundNote> notes) =>
    [
        .. faults.Select(fault => (fault, note: notes.Index().First(note => fault.Field.StartsWith($"notes[{note.Index}]", StringComparison.Ordinal)).Item))
            .Select(each => $"The note about {each.note.MenteeId}: who it is about {each.fault.Rule}."),
    ];

    private static List<PersonPair> Pairs(Dictionary<string, StringValues> fields, string name) =>
        [.. fields.GetValueOrDefault(name).Select(PairField.Read).OfType<PersonPair>().Distinct()];
}
