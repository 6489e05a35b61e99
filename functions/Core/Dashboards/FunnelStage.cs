using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>One phase on the way from proposed to completed, and what became of those who reached it.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Here">Relationships that stand there now.</param>
/// <param name="WentOn">Relationships that were there and went on.</param>
/// <param name="Left">Relationships that were declined or ended there.</param>
public sealed record FunnelStage(Phase Phase, int Here, int WentOn, int Left)
{
    private static readonly Phase[] Way = [Phase.Proposed, Phase.Kickoff, Phase.Sessions, Phase.Feedback, Phase.Completed];

    public int Reached => Here + WentOn + Left;

    /// <summary>The stages in order. <see cref="Here"/> and <see cref="Left"/> of all of them are all relationships.</summary>
    public static IReadOnlyList<FunnelStage> Of(IReadOnlyCollection<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var here = rows.CountBy(row => row.Phase).ToDictionary();
        var left = rows.Where(row => row.Phase is Phase.Declined or Phase.Ended).CountBy(LeftAt).ToDictionary();
        var further = 0;
        var stages = new List<FunnelStage>();
        foreach (var phase in Way.Reverse())
        {
            stages.Add(new FunnelStage(phase, here.GetValueOrDefault(phase), further, left.GetValueOrDefault(phase)));
            further = stages[^1].Reached;
        }

        stages.Reverse();
        return stages;
    }

    // Proposals that are answered with no are declined; what ends before anything was agreed ends in its kickoff.
    private static Phase LeftAt(ReportRow row) => row switch
    {
        { Phase: Phase.Declined } => Phase.Proposed,
        { Course.SessionsOpenedAt: not null } => row.Course.SessionsClosedAt < row.Facts.EndedAt ? Phase.Feedback : Phase.Sessions,
        { Facts.Sessions.Held: > 0 } => Phase.Sessions,
        _ => Phase.Kickoff,
    };
}
