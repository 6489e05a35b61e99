using ServerlessMentoring.App.Actions;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Booking;

/// <summary>What the program plans to talk about.</summary>
public static class PlannedAgenda
{
    /// <summary>The points of the kickoff, of the session with this id, or of the next one that is not yet numbered.</summary>
    public static IReadOnlyList<AgendaPoint> For(Visit visit, string? sessionId)
    {
        if (visit.Program?.Document is not { } program)
        {
            return [];
        }

        if (sessionId == Session.KickoffId)
        {
            return program.Kickoff.Agenda;
        }

        var number = sessionId is not null && int.TryParse(sessionId.AsSpan(1), out var named) ? named : visit.State.NextSession;
        return program.Sessions.Templates.ElementAtOrDefault(number - 1)?.Agenda ?? [];
    }
}
