namespace ServerlessMentoring.Core.Actions;

/// <summary>A wish to pause.</summary>
/// <param name="Until">The local day on which to go on; null until somebody resumes.</param>
/// <param name="Reason">Why; the owner reads it, nobody else.</param>
public sealed record PauseForm(DateOnly? Until, string Reason) : ActionForm
{
    internal static PauseForm From(FormReader form) =>
        new(form.Date("until"), form.Text("reason", MaxText, lines: true, required: true) ?? "");
}
