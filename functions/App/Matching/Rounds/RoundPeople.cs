using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Who is in a part of a round: each id that stands anywhere in it.</summary>
internal static class RoundPeople
{
    /// <summary>The ids, in order.</summary>
    public static IReadOnlyList<string> In(RoundPart part)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        ids.UnionWith(Of(part.Mentors, person => [person.Id, .. person.ManagerChain, .. person.Wishes]));
        ids.UnionWith(Of(part.Mentees, person => [person.Id, .. person.ManagerChain, .. person.Wishes]));
        foreach (var pairs in new[] { part.Pinned, part.Forbidden, part.Blocked })
        {
            ids.UnionWith(Of(pairs, pair => [pair.MentorId, pair.MenteeId]));
        }

        ids.UnionWith(Of(part.Past, pair => [pair.OneId, pair.OtherId]));
        ids.UnionWith(Of(part.Notes, note => [note.MenteeId]));
        ids.UnionWith(Of(part.MenteeRows, row => [row.Id, .. row.Match?.MentorIds ?? [], .. In(row.Unmatched)]));
        ids.UnionWith(Of(part.MentorRows, row => [row.Id, .. row.MenteeIds, .. In(row.Unmatched)]));
        ids.UnionWith(Of(part.Groups, group => [.. group.MentorIds, .. group.MenteeIds]));
        ids.UnionWith(Of(part.Starts, start => [.. start.MentorIds, .. start.MenteeIds]));
        return [.. ids];
    }

    /// <summary>Who is named in the words about somebody unmatched.</summary>
    public static IReadOnlyList<string> In(Unmatched? unmatched) =>
        unmatched is null ? [] : [.. unmatched.Why.People, .. unmatched.Changes.SelectMany(change => change.People)];

    private static IEnumerable<string> Of<T>(IReadOnlyList<T>? items, Func<T, IReadOnlyList<string>> idsOf) => (items ?? []).SelectMany(idsOf);
}
