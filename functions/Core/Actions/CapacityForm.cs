namespace ServerlessMentoring.Core.Actions;

/// <summary>How many mentees one takes.</summary>
/// <param name="Capacity">0 to 50; 0 takes no more.</param>
public sealed record CapacityForm(int Capacity) : ActionForm
{
    internal static CapacityForm From(FormReader form) => new(form.Int("capacity", 0, 50, required: true) ?? 0);
}
