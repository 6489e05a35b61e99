using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice.Inviting;

/// <summary>Somebody was invited to choose.</summary>
/// <param name="ProgramId">In which program.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Role">As what.</param>
/// <param name="At">When; UTC. Who comes free again afterwards is invited once more.</param>
public sealed record Invitation(string ProgramId, string PersonId, MemberRole Role, DateTimeOffset At);
