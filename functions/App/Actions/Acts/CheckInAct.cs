using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>How it goes, in confidence from the other side.</summary>
public sealed class CheckInAct(Doorbell doorbell, Confidences confidences) : SignalAct<CheckInForm, CheckIn>(doorbell)
{
    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.CheckIn];

    public override IReadOnlyList<Phase>? Phases => [Phase.Sessions];

    public override IReadOnlyList<Question> QuestionsFor(Visit visit) => Questions.For(visit, visit.Program?.Document.CheckIns.Questions);

    public override Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) =>
        Task.FromResult<ActionPage>(new CheckInPage
        {
            Context = context,
            OtherNames = Cards.OtherNames(visit),
            Questions = QuestionsFor(visit),
        });

    protected override CheckIn SignalOf(Visit visit, CheckInForm form, string id) => new()
    {
        AskId = visit.AskId ?? "",
        Pulse = form.Pulse,
        NeedsHelp = form.NeedsHelp,
        NoteRef = Confidences.RefOf(id, form.Comment, form.Answers),
    };

    protected override Task SaveTextsAsync(Visit visit, CheckInForm form, CheckIn signal, CancellationToken cancellation) =>
        confidences.SaveAsync(visit, signal, form.Comment, form.Answers, cancellation);

    protected override string? Describe(Visit visit, CheckIn signal) =>
        Grammar.Fill(signal.NeedsHelp ? ActTexts.SaidPulseAndHelp : ActTexts.SaidPulse, signal.Pulse);

    protected override IReadOnlyList<string> NextOf(Visit visit, CheckIn signal) =>
        signal.NeedsHelp ? [ActTexts.HelpIsComing] : [];

    protected override async Task FillAsync(Visit visit, CheckIn signal, InputFields input, CancellationToken cancellation)
    {
        input.Set("pulse", signal.Pulse);
        input.Tick("needsHelp", signal.NeedsHelp);
        if (await confidences.OwnAsync(visit, signal.NoteRef, cancellation) is { } note)
        {
            input.Set("comment", note.Text);
            input.Answers(note.Answers);
        }
    }
}
