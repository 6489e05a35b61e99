using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>How a session went: held, missed and by whom, cancelled, or moved.</summary>
public sealed class LogSessionAct(Doorbell doorbell, Bookings bookings, NotebookStore notebooks, NotebookWriter notebook)
    : SignalAct<LogSessionForm, LogSession>(doorbell)
{
    private const int UsualRows = 3;
    private const int MostRows = 30;

    public override IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.LogSession];

    public override IReadOnlyList<Phase>? Phases => [Phase.Kickoff, Phase.Sessions];

    public override async Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default)
    {
        var open = (await notebooks.ListAsync(visit.State.Id, cancellation))
            .Where(entry => entry.Kind == NoteKind.Agenda && entry.Done != true)
            .Select(entry => entry.Text);
        var session = visit.State.Session(visit.SessionId);
        var plan = visit.PlanOf(visit.SessionId);
        return new LogSessionPage
        {
            Context = context,
            IsKickoff = visit.SessionId == Session.KickoffId,
            StartsAt = session?.StartsAt ?? visit.Now,
            IsAhead = session?.StartsAt > visit.Now,
            Others = Cards.OthersOf(visit),
            Plan = plan,
            Owners = Cards.OwnersOf(visit),
            StepRows = StepRows(context),
            Agenda = [.. (plan?.Agenda ?? []).Select(point => point.Point).Concat(open).Distinct()],
        };
    }

    protected override Task<ActOutcome?> RefuseAsync(
        Visit visit, LogSessionForm form, LogSession signal, CancellationToken cancellation) =>
        Task.FromResult(Strangers(visit, form) is { Count: > 0 } strangers ? new ActOutcome.Invalid(strangers)
            : form.StartsAt is { } local ? LocalStart.Refuse(local, visit.Person.TimeZone)
            : null);

    protected override LogSession SignalOf(Visit visit, LogSessionForm form, string id) => new()
    {
        AskId = visit.AskId,
        SessionId = visit.SessionId ?? "",
        SessionOutcome = form.Outcome,
        Quality = form.Quality,
        AgendaDone = form.AgendaDone.Count,
        ActionItems = form.ActionItems.Count + form.Steps.Count,
        Learnings = form.Learnings.Count,
        MovedTo = form.StartsAt is { } local ? LocalTimes.Resolve(local, visit.Person.TimeZone) : null,
    };

    protected override async Task<ActOutcome> UnfitAsync(
        Visit visit, LogSession signal, SignalCheck check, CancellationToken cancellation) =>
        check is { Verdict: SignalVerdict.NotAllowed, Field: "startsAt" }
            ? await bookings.TakenAsync(visit, BookingOf(visit, signal), signal.SessionId, cancellation)
            : await base.UnfitAsync(visit, signal, check, cancellation);

    protected override Task SaveTextsAsync(Visit visit, LogSessionForm form, LogSession signal, CancellationToken cancellation) =>
        notebook.WriteLogAsync(visit, signal.SessionId, form, cancellation);

    protected override Task<ActOutcome?> RecordAsync(
        Visit visit, LogSessionForm form, LogSession signal, DurableTaskClient client, CancellationToken cancellation)
    {
        Task<ActOutcome?> WriteDown() => base.RecordAsync(visit, form, signal, client, cancellation);
        return signal is { SessionOutcome: SessionOutcome.Moved, MovedTo: not null }
            ? bookings.BookAsync(visit, BookingOf(visit, signal), signal.SessionId, null, WriteDown, cancellation)
            : WriteDown();
    }

    protected override string? Describe(Visit visit, LogSession signal)
    {
        var isKickoff = signal.SessionId == Session.KickoffId;
        return signal switch
        {
            { SessionOutcome: SessionOutcome.Held } => isKickoff ? ActTexts.KickoffHeld : ActTexts.SessionHeld,
            { SessionOutcome: SessionOutcome.MissedByMentor } => isKickoff ? ActTexts.KickoffMissedByMentor : ActTexts.SessionMissedByMentor,
            { SessionOutcome: SessionOutcome.MissedByMentee } => isKickoff ? ActTexts.KickoffMissedByMentee : ActTexts.SessionMissedByMentee,
            { SessionOutcome: SessionOutcome.Cancelled } => isKickoff ? ActTexts.KickoffCancelled : ActTexts.SessionCancelled,
            { MovedTo: { } to } => Grammar.Fill(
                isKickoff ? ActTexts.KickoffMovedTo : ActTexts.SessionMovedTo, LocalStart.Say(to, visit.Person.TimeZone)),
            _ => isKickoff ? ActTexts.KickoffMoved : ActTexts.SessionMoved,
        };
    }

    protected override IReadOnlyList<string> NextOf(Visit visit, LogSession signal) => signal.SessionOutcome switch
    {
        SessionOutcome.Held => [ActTexts.NotesAreShared, ActTexts.OthersMayObject],
        SessionOutcome.Moved when signal.MovedTo is not null => [ActTexts.NewCalendarFile],
        _ => [ActTexts.NewTimeByMail],
    };

    protected override Task FillAsync(Visit visit, LogSession signal, InputFields input, CancellationToken cancellation)
    {
        input.Set("outcome", EnumWord.Of(signal.SessionOutcome));
        input.Set("quality", signal.Quality);
        return FillNotesAsync(visit, signal, input, cancellation);
    }

    private async Task FillNotesAsync(Visit visit, LogSession signal, InputFields input, CancellationToken cancellation)
    {
        var prefix = NoteIds.Log(signal.SessionId, visit.Person.Id);
        var lines = (await notebooks.ListAsync(visit.State.Id, cancellation))
            .Where(entry => entry.Id.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(entry => entry.Id, StringComparer.Ordinal)
            .ToLookup(entry => entry.Kind);
        input.Set("agendaDone", Lines(lines[NoteKind.Agenda]));
        input.Set("learnings", Lines(lines[NoteKind.Learning]));
        foreach (var (row, step) in lines[NoteKind.Action].Index())
        {
            input.Set(NextStep.Field(row, "text"), step.Text);
            input.Set(NextStep.Field(row, "ownerId"), step.OwnerId);
            input.Set(NextStep.Field(row, "dueOn"), step.DueOn);
        }
    }

    // As many rows as were filled in, and one more.
    private static int StepRows(ActionContext context)
    {
        var rows = UsualRows;
        while (rows < MostRows && context.Input.ContainsKey(NextStep.Field(rows - 1, "text")))
        {
            rows++;
        }

        return rows;
    }

    private static List<Fault> Strangers(Visit visit, LogSessionForm form) =>
    [
        .. form.Steps
            .Where(step => step.OwnerId is { } owner && visit.State.Member(owner) is not { IsActive: true })
            .Select(step => new Fault(NextStep.Field(step.Row, "ownerId"), FormRule.Of(nameof(RuleTexts.OwnerIsMember)))),
    ];

    private static string? Lines(IEnumerable<NotebookEntry> entries) => string.Join('\n', entries.Select(entry => entry.Text)) is { Length: > 0 } all ? all : null;

    private static Book BookingOf(Visit visit, LogSession signal) => new()
    {
        Id = signal.Id,
        At = visit.Now,
        PersonId = visit.Person.Id,
        SessionId = signal.SessionId,
        StartsAt = signal.MovedTo ?? default,
        DurationMinutes = visit.State.Session(signal.SessionId)?.DurationMinutes ?? BookForm.UsualMinutes,
    };
}
