using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Digests;

/// <summary>Tells a program owner of the week: who needs help and why, what moved, who waits, and the numbers.</summary>
public sealed record OwnerDigestMail : MailModel
{
    /// <summary>The Monday of the week.</summary>
    public required DateOnly Monday { get; init; }

    /// <summary>Who needs help most, the worst first.</summary>
    public required IReadOnlyList<DigestCase> Cases { get; init; }

    /// <summary>How many more need a look than are named.</summary>
    public int MoreCases { get; init; }

    /// <summary>What is overdue, by kind, the most frequent first.</summary>
    public required IReadOnlyList<KeyValuePair<AskKind, int>> Overdue { get; init; }

    /// <summary>What happened since last Monday.</summary>
    public required IReadOnlyList<DigestMove> Moves { get; init; }

    /// <summary>Who waits for another match.</summary>
    public required IReadOnlyList<DigestWaiting> Waiting { get; init; }

    public required WeekFigures Figures { get; init; }

    /// <summary>Those of the last digest; null for the first.</summary>
    public WeekFigures? Before { get; init; }

    /// <summary>Where the relationships stand, in the order of the phases.</summary>
    public IReadOnlyList<FunnelStage> Funnel { get; init; } = [];

    /// <summary>The latest weeks that are over, the oldest first.</summary>
    public IReadOnlyList<WeekNumbers> Weeks { get; init; } = [];

    /// <summary>IANA zone of the program, for days.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Absolute link to the dashboard; signs the owner in.</summary>
    public required string DashboardUrl { get; init; }

    internal override MailContent Write() => OwnerDigestMailWriter.Write(this);
}
