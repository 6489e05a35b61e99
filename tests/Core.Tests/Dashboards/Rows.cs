using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Tests.Dashboards;

/// <summary>Relationships as a dashboard sees them.</summary>
internal static class Rows
{
    /// <summary>Thursday, 12 March 2026, noon in UTC.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 12, 12, 0, 0, TimeSpan.Zero);

    public static ReportRow Of(RelationshipState state, DateTimeOffset at) => new()
    {
        Id = state.Id,
        Mentors = [.. state.Members.Where(member => member.Role == MemberRole.Mentor).Select(member => member.Id)],
        Mentees = [.. state.Members.Where(member => member.Role == MemberRole.Mentee).Select(member => member.Id)],
        Phase = state.Phase,
        Outcome = state.Outcome,
        Paused = state.Paused,
        Health = Health.Of(state, at).Level,
        SessionsMinimum = state.Terms.SessionsMinimum,
        StartedAt = state.CreatedAt,
        Facts = RelationshipFacts.Of(state),
        Course = RelationshipCourse.Of(state),
    };

    /// <summary>A pair in the sessions phase: opened so many days ago, so many sessions held, so many days to go.</summary>
    public static ReportRow InSessions(int openedDaysAgo, int held, int daysToGo, int minimum = 6, int extensionWeeks = 4, int everyDays = 14) => new()
    {
        Id = $"rel-{openedDaysAgo}-{held}-{daysToGo}",
        Mentors = ["maya"],
        Mentees = ["noah"],
        Phase = Phase.Sessions,
        SessionsMinimum = minimum,
        StartedAt = Now.AddDays(-openedDaysAgo - 10),
        Facts = new RelationshipFacts { KickoffAt = Now.AddDays(-openedDaysAgo), Sessions = new SessionCounts { Held = held } },
        Course = new RelationshipCourse
        {
            SessionsOpenedAt = Now.AddDays(-openedDaysAgo),
            PlannedEndAt = Now.AddDays(daysToGo),
            LastHeldAt = Now.AddDays(-openedDaysAgo),
            EveryDays = everyDays,
            ExtensionWeeks = extensionWeeks,
        },
    };
}
