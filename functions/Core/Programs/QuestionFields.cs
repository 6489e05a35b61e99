using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Programs;

internal static class QuestionFields
{
    private const int MaxQuestions = 20;

    public static IReadOnlyList<Question> Questions(ObjectReader? reader)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return reader?.Objects("questions", MaxQuestions, item => Question(item, ids)) ?? [];
    }

    private static Question Question(ObjectReader reader, HashSet<string> ids)
    {
        var question = new Question(
            reader.Text("id", 100, format: IdRule),
            reader.Text("text", 300),
            reader.Choice<QuestionType>("type"),
            reader.OptionalChoice<MemberRole>("role"));
        if (question.Id.Length > 0 && !ids.Add(question.Id))
        {
            reader.Refuse("id", "must be unique in its list");
        }

        reader.Close();
        return question;
    }

    private static string? IdRule(string id) =>
        id.Length <= 40 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            ? null
            : "must be 1 to 40 characters of A-Z a-z 0-9 _ -";
}
