namespace ServerlessMentoring.Core.Actions;

/// <summary>The answer to a match.</summary>
/// <param name="Accepted">Yes or no.</param>
/// <param name="Reason">Why, if the person says; the owner reads it, nobody else.</param>
public sealed record AcceptForm(bool Accepted, string? Reason) : ActionForm
{
    private enum Answer
    {
        Accept,
        Decline,
    }

    internal static AcceptForm From(FormReader form) =>
        new(form.Choice<Answer>("answer") == Answer.Accept, form.Text("reason", MaxText, lines: true));
}
