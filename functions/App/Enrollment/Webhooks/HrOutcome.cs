using ServerlessMentoring.Core.Enrollment;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>What came of applying an event: applied, unless it waits or is refused.</summary>
/// <param name="WaitsFor">The local day of the person for which it waits.</param>
/// <param name="Refusal">Why it can never be applied as things stand.</param>
public sealed record HrOutcome(DateOnly? WaitsFor = null, Refusal? Refusal = null)
{
    /// <summary>All that follows from the event has been done.</summary>
    public static HrOutcome Applied { get; } = new();
}
