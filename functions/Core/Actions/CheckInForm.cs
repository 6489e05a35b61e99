using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Actions;

/// <summary>How it goes. The owner reads all of it, the other side none.</summary>
/// <param name="Pulse">1 (badly) to 5 (very well).</param>
/// <param name="NeedsHelp">Whether the person asks for help.</param>
/// <param name="Comment">What else there is to say; null for nothing.</param>
/// <param name="Answers">Answers by question id: <c>1</c>…<c>5</c>, <c>yes</c> or <c>no</c>, or text.</param>
public sealed record CheckInForm(int Pulse, bool NeedsHelp, string? Comment, IReadOnlyDictionary<string, string> Answers)
    : ActionForm
{
    internal static CheckInForm From(FormReader form, IReadOnlyList<Question> questions) => new(
        form.Int("pulse", 1, 5, required: true) ?? 0,
        form.Flag("needsHelp"),
        form.Text("comment", MaxText, lines: true),
        QuestionAnswers.From(form, questions));
}
