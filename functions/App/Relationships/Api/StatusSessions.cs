namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>Sessions in numbers; the kickoff is in none of them.</summary>
/// <param name="Minimum">What the terms want at least.</param>
/// <param name="Held">What counts toward it.</param>
/// <param name="Booked">Booked and not yet logged.</param>
/// <param name="Missed">Missed by either side.</param>
/// <param name="Unknown">Never logged.</param>
public sealed record StatusSessions(int Minimum, int Held, int Booked, int Missed, int Unknown);
