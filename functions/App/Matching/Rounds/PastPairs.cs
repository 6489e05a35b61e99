using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Matching;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>
/// Reads who has been together: from the lists of all programs, one partition each. There are tens of programs, so this costs by pages of
/// rows, and not by people.
/// </summary>
public sealed class PastPairs(ProgramStore programs, RelationshipProjection relationships, RequestStore requests)
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

    /// <summary>Whose request a mentor has declined in a program: nobody is pressed by a round to take whom they refused.</summary>
    public async Task<IReadOnlyList<PastPair>> DeclinedAsync(string programId, CancellationToken cancellation = default) =>
        await requests.AllAsync(programId, cancellation)
            .SelectMany(book => book.Requests
                .Where(request => request is { Status: RequestStatus.Declined, ClosedAt: not null })
                .Select(request => new PastPair(request.MentorId, book.MenteeId, DayOf(request.ClosedAt!.Value))))
            .ToListAsync(cancellation);

    /// <summary>Who of these has been together or declined the other, in the order of their ids; of several times the latest.</summary>
    /// <param name="rows">All relationships, in whichever program.</param>
    /// <param name="declined">Requests that were declined.</param>
    /// <param name="people">The ids of a round's people.</param>
    public static IReadOnlyList<PastPair> Among(IEnumerable<RelationshipRow> rows, IEnumerable<PastPair> declined, IReadOnlySet<string> people)
    {
        var pairs = new Dictionary<(string, string), DateOnly?>();
        foreach (var row in rows)
        {
            foreach (var mentor in row.Mentors.Where(people.Contains))
            {
                foreach (var mentee in row.Mentees.Where(people.Contains))
                {
                    Add(mentor, mentee, EndOf(row, mentor, mentee));
                }
            }
        }

        foreach (var no in declined.Where(pair => people.Contains(pair.OneId) && people.Contains(pair.OtherId)))
        {
            Add(no.OneId, no.OtherId, no.Until);
        }

        return
        [
            .. pairs.OrderBy(pair => pair.Key.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal)
                .Select(pair => new PastPair(pair.Key.Item1, pair.Key.Item2, pair.Value)),
        ];

        void Add(string one, string other, DateOnly? until)
        {
            var key = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
            pairs[key] = pairs.TryGetValue(key, out var known) ? Later(until, known) : until;
        }
    }

    // For the two of them a group is over as soon as one has left it.
    private static DateOnly? EndOf(RelationshipRow row, string mentor, string mentee)
    {
        var left = new[] { mentor, mentee }.Where(id => row.Facts?.Left.Contains(id) == true)
            .Select(id => row.Facts!.LeftAt?.TryGetValue(id, out var at) == true ? at : row.UpdatedAt)
            .ToList();
        return left.Count > 0 ? DayOf(left.Min())
            : IsOver(row) ? DayOf(row.Facts?.EndedAt ?? row.UpdatedAt)
            : null;
    }

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    /// <summary>Whether a relationship is over.</summary>
    internal static bool IsOver(RelationshipRow row) =>
        row.Phase is Core.Relationships.Phase.Completed or Core.Relationships.Phase.Declined or Core.Relationships.Phase.Ended;

    // One that runs outlasts any that is over.
    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other is null ? null : one > other ? one : other;
}
