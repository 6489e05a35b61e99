namespace ServerlessMentoring.Core.Actions;

/// <summary>Leaving, without blame.</summary>
/// <param name="Reason">Why; the owner reads it, nobody else.</param>
public sealed record EndForm(string Reason) : ActionForm
{
    internal static EndForm From(FormReader form) => new(form.Text("reason", MaxText, lines: true, required: true) ?? "");
}
