using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Matching;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>
/// Reads who has been together: from the lists of all programs, one partition each. There are tens of programs, so this costs by pages of
/// rows, and not by people.
/// </summary>
public sealed class PastPairs(ProgramStore programs, RelationshipProjection relationships)
{
    /// <summary>Everyone's past, short of who the people are: those of the round are picked by <see cref="Among"/>.</summary>
    public async Task<IReadOnlyList<RelationshipRow>> RowsAsync(CancellationToken cancellation = default)
    {
        var rows = new List<RelationshipRow>();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            await foreach (var row in relationships.AllAsync(program.Document.Id, [], cancellation))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>Who of these has been together, in the order of their ids; of several times the latest.</summary>
    /// <param name="rows">All relationships, in whichever program.</param>
    /// <param name="people">The ids of a round's people.</param>
    public static IReadOnlyList<PastPair> Among(IEnumerable<RelationshipRow> rows, IReadOnlySet<string> people)
    {
        var pairs = new Dictionary<(string, string), DateOnly?>();
        foreach (var row in rows)
        {
            var until = EndOf(row);
            foreach (var mentor in row.Mentors.Where(people.Contains))
            {
                foreach (var mentee in row.Mentees.Where(people.Contains))
                {
                    var key = string.CompareOrdinal(mentor, mentee) < 0 ? (mentor, mentee) : (mentee, mentor);
                    pairs[key] = pairs.TryGetValue(key, out var other) ? Later(until, other) : until;
                }
            }
        }

        return
        [
            .. pairs.OrderBy(pair => pair.Key.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal)
                .Select(pair => new PastPair(pair.Key.Item1, pair.Key.Item2, pair.Value)),
        ];
    }

    private static DateOnly? EndOf(RelationshipRow row) =>
        IsOver(row) ? DateOnly.FromDateTime((row.Facts?.EndedAt ?? row.UpdatedAt).UtcDateTime) : null;

    /// <summary>Whether a relationship is over.</summary>
    internal static bool IsOver(RelationshipRow row) =>
        row.Phase is Core.Relationships.Phase.Completed or Core.Relationships.Phase.Declined or Core.Relationships.Phase.Ended;

    // One that runs outlasts any that is over.
    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other is null ? null : one > other ? one : other;
}
