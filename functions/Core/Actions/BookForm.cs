namespace ServerlessMentoring.Core.Actions;

/// <summary>A time for the kickoff or a session.</summary>
/// <param name="StartsAt">The start, in the person's own zone.</param>
/// <param name="DurationMinutes">15 to 240; 60 when nothing is said.</param>
/// <param name="Place">A room or the address of a call, at most 200 characters on one line; null for none.</param>
public sealed record BookForm(DateTime StartsAt, int DurationMinutes, string? Place) : ActionForm
{
    /// <summary>The length of a meeting of which nothing is said, in minutes.</summary>
    public const int UsualMinutes = 60;

    internal static BookForm From(FormReader form) => new(
        form.LocalTime("startsAt", required: true) ?? default,
        form.Int("durationMinutes", 15, 240) ?? UsualMinutes,
        form.Text("place", 200));
}
