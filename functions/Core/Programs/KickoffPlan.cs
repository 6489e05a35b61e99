namespace ServerlessMentoring.Core.Programs;

/// <param name="WithinDays">Days to hold the kickoff and agree goals.</param>
/// <param name="Agenda">What to talk about.</param>
public sealed record KickoffPlan(int WithinDays, IReadOnlyList<AgendaPoint> Agenda);
