using System.Collections.Concurrent;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Reports;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Digests;

/// <summary>Reads what a digest tells. Health is judged anew: time alone may have made it worse since a relationship's last step.</summary>
public sealed class DigestReader(
    ProgramReports reports, ReportRows rows, RelationshipProjection relationships, RematchList rematches, WeekFiguresStore figures, TimeProvider clock)
{
    private const int MostCases = 12;
    private const int MostWaiting = 10;
    private const int MostNamed = 5;
    private const int WeeksShown = 8;
    private const int AtATime = 8;

    /// <summary>Reads a week, and keeps its figures.</summary>
    public async Task<Digest> ReadAsync(StoredProgram program, DigestWeek week, CancellationToken cancellation = default)
    {
        var id = program.Document.Id;
        var all = await rows.OfAsync(id, cancellation);
        var looks = await LooksAsync(all, cancellation);
        var moves = Moves(all, week);
        var report = await reports.OfAsync(program, ReportFilter.All, cancellation);
        var now = WeekFigures.Of(week.Name, report, [.. looks.Select(look => look.Health.Level)], looks.Sum(look => look.Overdue.Count)) with
        {
            // What began this week has not had a week yet.
            IsSilent = moves.Count == 0 && !all.Any(row => !row.IsOver && row.StartedAt < week.To),
        };
        var needing = looks.Where(look => look.Health.Level != HealthLevel.OnTrack).ToList();
        return new Digest
        {
            Cases = [.. Sorted(needing).Take(MostCases)],
            MoreCases = Math.Max(0, needing.Count - MostCases),
            Overdue = [.. looks.SelectMany(look => look.Overdue).CountBy(kind => kind).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key)],
            Moves = moves,
            Waiting = [.. (await rematches.AllAsync(id, cancellation).ToListAsync(cancellation)).OrderBy(wish => wish.Since).Take(MostWaiting)],
            Funnel = FunnelStage.Of(all),
            Weeks = [.. WeekNumbers.Of(all, program.Document.TimeZone, clock.GetUtcNow()).Where(each => each.Monday < week.Monday).TakeLast(WeeksShown)],
            Figures = await figures.KeepAsync(id, now, cancellation),
            Before = await figures.GetAsync(id, week.Before(program.Document.TimeZone).Name, cancellation),
        };
    }

    private async Task<IReadOnlyCollection<Look>> LooksAsync(IReadOnlyList<ReportRow> all, CancellationToken cancellation)
    {
        var looks = new ConcurrentBag<Look>();
        await Parallel.ForEachAsync(
            all.Where(row => !row.IsOver),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
            async (row, token) =>
            {
                if (await relationships.GetAsync(row.Id, token) is { State: { IsOver: false } state })
                {
                    looks.Add(Look.At(state, clock.GetUtcNow()));
                }
            });
        return looks;
    }

    private static IEnumerable<Look> Sorted(IEnumerable<Look> looks) => looks
        .OrderByDescending(look => look.Health.Level)
        .ThenByDescending(look => look.Overdue.Count)
        .ThenByDescending(look => look.Health.Reasons.Count)
        .ThenBy(look => look.Id, StringComparer.Ordinal);

    private static List<(DigestMoveKind Kind, int Count, IReadOnlyList<ReportRow> Some)> Moves(IReadOnlyList<ReportRow> all, DigestWeek week)
    {
        bool IsIn(DateTimeOffset? at) => at >= week.From && at < week.To;
        (DigestMoveKind Kind, Func<ReportRow, bool> Did)[] kinds =
        [
            (DigestMoveKind.Started, row => IsIn(row.StartedAt)),
            (DigestMoveKind.KickoffHeld, row => IsIn(row.Facts.KickoffAt)),
            (DigestMoveKind.Completed, row => row.Phase == Phase.Completed && IsIn(row.Facts.EndedAt)),
            (DigestMoveKind.EndedEarly, row => row.Phase == Phase.Ended && IsIn(row.Facts.EndedAt)),
            (DigestMoveKind.Declined, row => row.Phase == Phase.Declined && IsIn(row.Facts.EndedAt)),
        ];
        return
        [
            .. kinds
                .Select(kind => (kind.Kind, Rows: all.Where(kind.Did).ToList()))
                .Where(move => move.Rows.Count > 0)
                .Select(move => (move.Kind, move.Rows.Count, (IReadOnlyList<ReportRow>)[.. move.Rows.Take(MostNamed)])),
        ];
    }
}
