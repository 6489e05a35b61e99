using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Actions;

/// <summary>A look back on the whole.</summary>
public sealed record FeedbackForm : ActionForm
{
    /// <summary>1 to 5.</summary>
    public required int Rating { get; init; }

    /// <summary>How likely to recommend the program, 0 to 10.</summary>
    public required int Recommend { get; init; }

    /// <summary>How many of the goals were reached, 0 to 3: a number, or one value for each goal ticked.</summary>
    public int GoalsReached { get; init; }

    /// <summary>Words about the experience; null for none.</summary>
    public string? Testimonial { get; init; }

    /// <summary>Whether the testimonial may be published. Never without a testimonial.</summary>
    public bool Publish { get; init; }

    /// <summary>Answers by question id: <c>1</c>…<c>5</c>, <c>yes</c> or <c>no</c>, or text.</summary>
    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    internal static FeedbackForm From(FormReader form, IReadOnlyList<Question> questions)
    {
        var testimonial = form.Text("testimonial", MaxText, lines: true);
        var publish = form.Flag("publish");
        return new FeedbackForm
        {
            Rating = form.Int("rating", 1, 5, required: true) ?? 0,
            Recommend = form.Int("recommend", 0, 10, required: true) ?? 0,
            GoalsReached = Goals(form),
            Testimonial = testimonial,
            Publish = publish && testimonial is not null,
            Answers = QuestionAnswers.From(form, questions),
        };
    }

    private static int Goals(FormReader form)
    {
        var ticked = form.Texts("goalsReached", 3, 500).Count;
        return ticked > 1 ? ticked : form.Int("goalsReached", 0, 3) ?? 0;
    }
}
