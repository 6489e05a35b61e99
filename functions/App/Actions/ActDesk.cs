using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions;

/// <summary>
/// What all action links have in common. Showing changes nothing, whoever opens the link. Acting answers when the act is written down, and
/// sending it again is the same act.
/// </summary>
public sealed class ActDesk(VisitReader visits, ActSet acts, FaultMetrics metrics, ILogger<ActDesk> logger)
{
    private const string ChangeQuery = "change";

    /// <summary>Shows the page behind a link.</summary>
    public async Task<IResult> ShowAsync(HttpRequest request, string token, CancellationToken cancellation = default)
    {
        var (visit, refusal) = await visits.OpenAsync(token, cancellation);
        if (visit is null || acts.Of(visit.Claims.Purpose) is not { } act)
        {
            return (refusal ?? Replies.NotFound()).For(request);
        }

        using var spoken = Spoken.In(visit.Language);
        visit = visit with { Shown = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()) };
        var standing = Standing.Of(visit, act);
        if (standing.Closed is { } closed)
        {
            return closed.For(request);
        }

        if (!standing.IsAnswered)
        {
            return new PageResult(await act.PageAsync(visit, ContextOf(visit), cancellation));
        }

        var last = Attempts.EarlierOf(visit) is [.., var latest] ? latest : null;
        if (!standing.CanChange || !request.Query.ContainsKey(ChangeQuery))
        {
            return AlreadyRecorded(visit, act, last, standing.CanChange).For(request);
        }

        var context = ContextOf(visit) with
        {
            RecordedAt = last?.AppendedAt,
            Input = last is null ? new Dictionary<string, string[]>() : await act.InputOfAsync(visit, last.Signal, cancellation),
        };
        return new PageResult(await act.PageAsync(visit, context, cancellation));
    }

    /// <summary>Takes what was sent to a link.</summary>
    public async Task<IResult> ActAsync(HttpRequest request, string token, DurableTaskClient client, CancellationToken cancellation = default)
    {
        // Read at most once, here or there: a body cannot be read again.
        var reading = new Lazy<Task<(Submission? Sent, IResult? Refusal)>>(() => SubmissionReader.ReadAsync(request, cancellation));
        try
        {
            return await ActAsync(request, token, reading, client, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            // Nothing is lost that was not recorded: the page keeps what was sent, and offers to send it again.
            metrics.Failed();
            logger.LogError(exception, "What was sent to a link could not be recorded");
            return Replies.Busy(request.Path, (await reading.Value).Sent).For(request);
        }
    }

    private async Task<IResult> ActAsync(
        HttpRequest request,
        string token,
        Lazy<Task<(Submission? Sent, IResult? Refusal)>> reading,
        DurableTaskClient client,
        CancellationToken cancellation)
    {
        var (visit, refusal) = await visits.OpenAsync(token, cancellation);
        if (visit is null || acts.Of(visit.Claims.Purpose) is not { } act)
        {
            return (refusal ?? Replies.NotFound()).For(request);
        }

        var (sent, unreadable) = await reading.Value;
        if (sent is null)
        {
            return Replies.Unreadable(visit, unreadable!).For(request);
        }

        using var spoken = Spoken.In(visit.Language);
        visit = visit with { Shown = sent.Fields.ToDictionary(pair => pair.Key, pair => pair.Value.LastOrDefault() ?? "") };
        var attempt = Attempts.Of(visit, act, sent);
        if (attempt.Earlier is { } earlier)
        {
            return AlreadyRecorded(visit, act, earlier, Standing.Of(visit, act).CanChange).For(request);
        }

        if (Standing.Of(visit, act).Closed is { } closed)
        {
            return closed.For(request);
        }

        if (attempt.IsKeyReused)
        {
            return new PrivateResult(Problems.Conflict(
                "Idempotency-Key", "must be new for another body", "This key came before with another body, which is recorded."));
        }

        var read = ActionForm.Read(visit.Claims.Purpose, sent.Fields, act.QuestionsFor(visit));
        var outcome = read.Ok
            ? await act.DoAsync(visit, read.Value, new Stamp(attempt.SignalId, client), cancellation)
            : new ActOutcome.Invalid(await FaultsAsync(visit, act, sent, read.Faults, cancellation));
        return (await ReplyAsync(visit, act, sent, attempt.SignalId, outcome, cancellation)).For(request);
    }

    private static async Task<Reply> ReplyAsync(
        Visit visit, IAct act, Submission sent, string signalId, ActOutcome outcome, CancellationToken cancellation) => outcome switch
        {
            ActOutcome.Done done => Replies.Recorded(visit, done, signalId, visit.AskId is null ? null : ChangeUrl(visit)),
            ActOutcome.Saved saved => Replies.Saved(await act.PageAsync(visit, ContextOf(visit) with { Saved = saved.Detail }, cancellation), signalId),
            ActOutcome.Stale stale => new Reply(
                await act.PageAsync(visit, ContextOf(visit) with { Saved = stale.Detail.Say(zone: visit.Person.TimeZone) }, cancellation),
                Problems.Conflict(stale.Field, stale.Rule, stale.Detail.ToString())),
            ActOutcome.Refused refused => Replies.Settled(visit, refused),
            ActOutcome.Invalid invalid => await FaultyAsync(visit, act, sent, invalid.Faults, cancellation),
            ActOutcome.Taken taken => new Reply(
                Collisions.On(await act.PageAsync(visit, ContextOf(visit, sent), cancellation), taken),
                Collisions.Problem(visit, taken)),
            ActOutcome.Unfit { Check: var check } => check.Verdict switch
            {
                SignalVerdict.Ended => Replies.Gone(visit, GoneReason.RelationshipEnded),
                SignalVerdict.AskClosed => Replies.Gone(visit, GoneReason.ClosedByOther),
                SignalVerdict.NotAMember or SignalVerdict.UnknownAsk => Replies.NotFound(),
                SignalVerdict.BadValue or SignalVerdict.UnknownSession => await FaultyAsync(
                    visit, act, sent, [new Fault(check.Field ?? "sessionId", check.Reason!)], cancellation),
                _ => Replies.WrongPhase(visit, check.Verdict == SignalVerdict.WrongPhase ? null : check.Reason),
            },
            _ => throw new InvalidOperationException($"There is no reply to {outcome}."),
        };

    // The rest of the form is judged without what could not be read, where it can stand alone.
    private static async Task<IReadOnlyList<Fault>> FaultsAsync(
        Visit visit, IAct act, Submission sent, IReadOnlyList<Fault> faults, CancellationToken cancellation)
    {
        var broken = faults.Select(fault => fault.Field).ToHashSet();
        var rest = ActionForm.Read(
            visit.Claims.Purpose, sent.Fields.Where(field => !broken.Contains(field.Key)).ToDictionary(), act.QuestionsFor(visit));
        return rest.Ok
            ? [.. faults, .. (await act.FaultsAsync(visit, rest.Value, cancellation)).Where(fault => !broken.Contains(fault.Field))]
            : faults;
    }

    private static async Task<Reply> FaultyAsync(
        Visit visit, IAct act, Submission sent, IReadOnlyList<Fault> faults, CancellationToken cancellation) =>
        new(
            await act.PageAsync(visit, ContextOf(visit, sent) with { Faults = faults }, cancellation),
            Problems.Invalid(faults));

    private static Reply AlreadyRecorded(Visit visit, IAct act, InboxEntry? entry, bool canChange) => Replies.AlreadyRecorded(
        visit,
        entry is null ? null : act.Describe(visit, entry.Signal),
        entry?.AppendedAt,
        entry?.Signal.Id ?? "",
        canChange ? ChangeUrl(visit) : null);

    private static string ChangeUrl(Visit visit) => $"{visit.Path}?{ChangeQuery}=1";

    private static ActionContext ContextOf(Visit visit, Submission? sent = null) => new()
    {
        ActionUrl = visit.Path,
        Once = sent?.Once ?? FreshOnce(),
        ActorName = visit.Person.DisplayName,
        TimeZone = visit.Person.TimeZone,
        Language = visit.Language,
        ProgramName = visit.ProgramName,
        MeUrl = visit.MeUrl,
        Contact = Replies.ContactOf(visit),
        Input = sent?.Fields ?? new Dictionary<string, string[]>(),
    };

    /// <summary>A value for the hidden field of a form that is about to be shown.</summary>
    public static string FreshOnce() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
}

/// <summary>All acts, by the purpose of a link.</summary>
public sealed class ActSet(IEnumerable<IAct> acts)
{
    private readonly Dictionary<LinkPurpose, IAct> _acts =
        acts.SelectMany(act => act.Purposes.Select(purpose => (purpose, act))).ToDictionary(pair => pair.purpose, pair => pair.act);

    /// <summary>The act that a link opens; null when its purpose is none that is opened here.</summary>
    public IAct? Of(LinkPurpose purpose) => _acts.GetValueOrDefault(purpose);
}
