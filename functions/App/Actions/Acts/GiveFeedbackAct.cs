using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>A look back on the whole.</summary>
public sealed class GiveFeedbackAct(Doorbell doorbell, Confidences confidences, NotebookWriter notebook)
    : SignalAct<FeedbackForm, GiveFeedback>(doorbell)
{
    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.GiveFeedback];

    public override IReadOnlyList<Phase>? Phases => [Phase.Feedback];

    public override IReadOnlyList<Question> QuestionsFor(Visit visit) => Questions.For(visit, visit.Program?.Document.Feedback.Questions);

    public override async Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) =>
        new FeedbackPage
        {
            Context = context,
            OtherNames = Cards.OtherNames(visit),
            Goals = await notebook.GoalsAsync(visit.State.Id, cancellation),
            Questions = QuestionsFor(visit),
        };

    protected override GiveFeedback SignalOf(Visit visit, FeedbackForm form, string id) => new()
    {
        AskId = visit.AskId,
        Rating = form.Rating,
        Recommend = form.Recommend,
        GoalsReached = form.GoalsReached,
        Testimonial = form.Testimonial is not null,
        Publish = form.Publish,
        NoteRef = Confidences.RefOf(id, form.Testimonial, form.Answers),
    };

    protected override Task SaveTextsAsync(Visit visit, FeedbackForm form, GiveFeedback signal, CancellationToken cancellation) =>
        confidences.SaveAsync(visit, signal, form.Testimonial, form.Answers, cancellation);

    protected override string? Describe(Visit visit, GiveFeedback signal) => Grammar.Fill(ActTexts.SaidRating, signal.Rating);

    protected override IReadOnlyList<string> NextOf(Visit visit, GiveFeedback signal) =>
        [ActTexts.AfterFeedback];

    protected override async Task FillAsync(Visit visit, GiveFeedback signal, InputFields input, CancellationToken cancellation)
    {
        input.Set("rating", signal.Rating);
        input.Set("recommend", signal.Recommend);
        input.Set("goalsReached", signal.GoalsReached);
        input.Tick("publish", signal.Publish);
        if (await confidences.OwnAsync(visit, signal.NoteRef, cancellation) is { } note)
        {
            input.Set("testimonial", note.Text);
            input.Answers(note.Answers);
        }
    }
}
