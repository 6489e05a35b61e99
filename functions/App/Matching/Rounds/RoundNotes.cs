using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Texts;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>What is wrong with an owner's notes on a round.</summary>
internal static class RoundNotes
{
    /// <summary>How many notes a group takes: a start is kept in one row of the ledger, its reasons included.</summary>
    public const int MostInGroup = 5;

    /// <summary>What is wrong with notes that a commit brings: each is about a mentee whom the round matched.</summary>
    /// <param name="content">The round, with the notes that it has.</param>
    /// <param name="notes">The notes beside them.</param>
    public static IReadOnlyList<Fault> Faults(RoundContent content, IReadOnlyList<RoundNote> notes)
    {
        var matched = content.Result.Matches.SelectMany(match => match.MenteeIds).ToHashSet(StringComparer.Ordinal);
        var strangers = notes.Index().Where(note => !matched.Contains(note.Item.MenteeId))
            .Select(note => new Fault($"notes[{note.Index}].menteeId", Remarks.Pin(nameof(PinTexts.MenteeMatched))))
            .ToList();
        return strangers.Count > 0 ? strangers : TooMany(content.Result, notes, content.Notes);
    }

    /// <summary>What is wrong with how many there are.</summary>
    /// <param name="result">What the round decided.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="before">Those that the round has already.</param>
    public static IReadOnlyList<Fault> TooMany(RoundResult result, IReadOnlyList<RoundNote> notes, IReadOnlyList<RoundNote>? before = null)
    {
        var noted = notes.Concat(before ?? []).Select(note => note.MenteeId).ToHashSet(StringComparer.Ordinal);
        var full = result.Matches.Where(match => match.MenteeIds.Count(noted.Contains) > MostInGroup).SelectMany(match => match.MenteeIds).ToHashSet(StringComparer.Ordinal);
        return notes.Index().FirstOrDefault(note => full.Contains(note.Item.MenteeId)) is { Item: not null } first
            ? [new Fault($"notes[{first.Index}].menteeId", Remarks.Pin(nameof(PinTexts.GroupNotes), MostInGroup))]
            : [];
    }
}
