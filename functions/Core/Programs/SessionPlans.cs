using System.Globalization;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Programs;

/// <summary>
/// Which of a program's plans a meeting follows. Plans go by sessions that are held, not by those that were booked: one
/// that was missed or called off leaves its plan to the next. When there are more sessions than plans, the last plan repeats.
/// </summary>
public static class SessionPlans
{
    /// <summary>The plan of a meeting.</summary>
    /// <param name="program">The program, in the version whose terms hold.</param>
    /// <param name="state">The relationship.</param>
    /// <param name="sessionId">The session, <c>s0</c> for the kickoff; null for the next one that is not booked yet.</param>
    /// <returns>The plan; null when the program has none for it.</returns>
    public static SessionTemplate? For(ProgramDocument program, RelationshipState state, string? sessionId)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(state);
        if (sessionId == Session.KickoffId)
        {
            return program.Kickoff.Agenda.Count + program.Resources.Count == 0
                ? null
                : new SessionTemplate("Kickoff", program.Kickoff.Agenda, [], program.Resources);
        }

        var plans = program.Sessions.Templates;
        return plans.Count == 0 ? null : plans[Math.Min(NumberBefore(state, sessionId), plans.Count - 1)];
    }

    // Folded sessions are older than any in the list.
    private static int NumberBefore(RelationshipState state, string? sessionId)
    {
        var at = state.Session(sessionId) is { } session ? OrderOf(session) : ((DateTimeOffset, int)?)null;
        return state.FoldedSessions.Held + state.Sessions.Count(other =>
            other is { IsKickoff: false, Status: SessionStatus.Held or SessionStatus.Booked }
            && other.Id != sessionId
            && (at is null || OrderOf(other).CompareTo(at.Value) < 0));
    }

    private static (DateTimeOffset StartsAt, int Number) OrderOf(Session session) =>
        (session.StartsAt, int.Parse(session.Id.AsSpan(1), CultureInfo.InvariantCulture));
}
