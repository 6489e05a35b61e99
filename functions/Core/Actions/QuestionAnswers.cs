using System.Globalization;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Core.Actions;

/// <summary>Reads <c>answers.{questionId}</c>. No question has to be answered.</summary>
internal static class QuestionAnswers
{
    private const string Prefix = "answers.";

    public static IReadOnlyDictionary<string, string> From(FormReader form, IReadOnlyList<Question> questions)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var known = questions.ToDictionary(question => Prefix + question.Id, StringComparer.Ordinal);
        foreach (var name in form.Names.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            if (!known.TryGetValue(name, out var question))
            {
                form.Refuse(name, FormRule.Of(nameof(RuleTexts.NoQuestion)));
            }
            else if (Answer(form, name, question.Type) is { } answer)
            {
                answers[question.Id] = answer;
            }
        }

        return answers;
    }

    private static string? Answer(FormReader form, string name, QuestionType type) => type switch
    {
        QuestionType.Scale5 => form.Int(name, 1, 5)?.ToString(CultureInfo.InvariantCulture),
        QuestionType.YesNo => form.Text(name, 100) is null ? null : form.Flag(name) ? "yes" : "no",
        _ => form.Text(name, ActionForm.MaxText, lines: true),
    };
}
