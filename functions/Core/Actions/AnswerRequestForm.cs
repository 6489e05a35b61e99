namespace ServerlessMentoring.Core.Actions;

/// <summary>A mentor's answer to a mentee who asked.</summary>
/// <param name="Accepted">Yes or no.</param>
/// <param name="Reason">Why not, if the mentor says; the owner reads it, nobody else.</param>
public sealed record AnswerRequestForm(bool Accepted, string? Reason) : ActionForm
{
    private enum Answer
    {
        Accept,
        Decline,
    }

    internal static AnswerRequestForm From(FormReader form) =>
        new(form.Choice<Answer>("answer") == Answer.Accept, form.Text("reason", MaxText, lines: true));
}
