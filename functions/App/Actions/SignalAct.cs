using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Actions;

/// <summary>
/// An act that is a signal to a relationship: checked by the lifecycle's own rules, its texts written down first, then the signal.
/// </summary>
/// <typeparam name="TForm">The form that is sent.</typeparam>
/// <typeparam name="TSignal">The signal that it becomes.</typeparam>
public abstract class SignalAct<TForm, TSignal>(Doorbell doorbell) : IAct
    where TForm : ActionForm
    where TSignal : Signal
{
    public abstract IReadOnlyList<LinkPurpose> Purposes { get; }

    public virtual IReadOnlyList<Phase>? Phases => null;

    public virtual IReadOnlyList<Question> QuestionsFor(Visit visit) => [];

    public abstract Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default);

    public virtual async Task<ActOutcome> DoAsync(Visit visit, ActionForm form, Stamp stamp, CancellationToken cancellation = default)
    {
        var sent = (TForm)form;
        var signal = StampedOf(visit, sent, stamp.Id);
        if (await RefuseAsync(visit, sent, signal, cancellation) is { } refusal)
        {
            return refusal;
        }

        var check = SignalRules.Check(visit.State, signal, visit.Now);
        if (!check.IsOk)
        {
            return await UnfitAsync(visit, signal, check, cancellation);
        }

        return await RecordAsync(visit, sent, signal, stamp.Client, cancellation)
            ?? new ActOutcome.Done(Describe(visit, signal), NextOf(visit, signal));
    }

    public async Task<IReadOnlyList<Fault>> FaultsAsync(Visit visit, ActionForm form, CancellationToken cancellation = default)
    {
        var sent = (TForm)form;
        var signal = StampedOf(visit, sent, "");
        var refusal = await RefuseAsync(visit, sent, signal, cancellation);
        return refusal is not null ? (refusal as ActOutcome.Invalid)?.Faults ?? []
            : SignalRules.Check(visit.State, signal, visit.Now) is { Verdict: SignalVerdict.BadValue, Field: { } field, Reason: { } reason } ? [new Fault(field, reason)]
            : [];
    }

    public string? Describe(Visit visit, Signal signal) => signal is TSignal mine ? Describe(visit, mine) : null;

    public async Task<IReadOnlyDictionary<string, string[]>> InputOfAsync(
        Visit visit, Signal signal, CancellationToken cancellation = default)
    {
        var input = new InputFields();
        if (signal is TSignal mine)
        {
            await FillAsync(visit, mine, input, cancellation);
        }

        return input.Values;
    }

    public virtual bool StillHolds(Visit visit, InboxEntry earlier) =>
        !SignalRules.Check(visit.State, earlier.Signal with { At = visit.Now }, visit.Now).IsOk;

    /// <summary>The signal that the form becomes, without id, time and person.</summary>
    /// <param name="visit">Whose link, about what.</param>
    /// <param name="form">The form.</param>
    /// <param name="id">The id that the signal will have, and the note with its texts.</param>
    protected abstract TSignal SignalOf(Visit visit, TForm form, string id);

    /// <summary>What the signal records in particular, one sentence; null when the purpose says it all.</summary>
    protected virtual string? Describe(Visit visit, TSignal signal) => null;

    /// <summary>What comes next, beside what always does.</summary>
    protected virtual IReadOnlyList<string> NextOf(Visit visit, TSignal signal) => [];

    /// <summary>Fills the form in as the signal says, to be changed.</summary>
    protected virtual Task FillAsync(Visit visit, TSignal signal, InputFields input, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>A refusal before the lifecycle's rules are asked; null for none.</summary>
    protected virtual Task<ActOutcome?> RefuseAsync(Visit visit, TForm form, TSignal signal, CancellationToken cancellation) =>
        Task.FromResult<ActOutcome?>(null);

    /// <summary>What to say when the lifecycle's rules forbid it.</summary>
    protected virtual Task<ActOutcome> UnfitAsync(Visit visit, TSignal signal, SignalCheck check, CancellationToken cancellation) =>
        Task.FromResult<ActOutcome>(new ActOutcome.Unfit(check));

    /// <summary>Writes down the texts: before the signal, which refers to them.</summary>
    protected virtual Task SaveTextsAsync(Visit visit, TForm form, TSignal signal, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Writes everything down and rings. Null when it is safe; else why it is not.</summary>
    protected virtual async Task<ActOutcome?> RecordAsync(
        Visit visit, TForm form, TSignal signal, DurableTaskClient client, CancellationToken cancellation)
    {
        await SaveTextsAsync(visit, form, signal, cancellation);
        await doorbell.SignalAsync(client, visit.State.Id, signal, cancellation);
        return null;
    }

    private TSignal StampedOf(Visit visit, TForm form, string id) =>
        (TSignal)(SignalOf(visit, form, id) with { Id = id, At = visit.Now, PersonId = visit.Person.Id });
}
