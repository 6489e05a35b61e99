using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions;

/// <summary>The answers that all links share.</summary>
public static class Replies
{
    /// <summary>404: no link of ours, or about nothing that is there. Says no more, so that nobody learns by trying.</summary>
    public static Reply NotFound() =>
        new(new NotFoundPage(), Problems.NotFound("token", "This link is damaged, or was never ours."));

    /// <summary>410: it was good once.</summary>
    public static Reply Gone(Visit visit, GoneReason reason)
    {
        var contact = ContactOf(visit);
        return new(
            new GonePage { Language = visit.Language, Reason = reason, Contact = contact },
            Problems.Of(
                StatusCodes.Status410Gone,
                "This is over.",
                $"{Say(reason)} {(contact is null ? "Ask whoever runs the program." : $"Ask {contact}.")}",
                [new Fault("token", RuleOf(reason))],
                ("reason", EnumWord.Of(reason)),
                ("phase", PhaseOf(visit))));
    }

    /// <summary>409: the act does not fit where the relationship stands.</summary>
    public static Reply WrongPhase(Visit visit, Remark? detail = null)
    {
        var phase = visit.State.Phase;
        return new(
            new WrongPhasePage { Language = visit.Language, ActorName = visit.Person.DisplayName, Phase = phase, Detail = detail?.In(visit.Language, zone: visit.Person.TimeZone), Contact = ContactOf(visit), MeUrl = visit.MeUrl },
            Problems.Conflict("phase", "must allow this", detail?.ToString() ?? $"This does not fit the phase {EnumWord.Of(phase)}.", ("phase", EnumWord.Of(phase))));
    }

    /// <summary>What was sent cannot be read, and nothing of it was recorded.</summary>
    /// <param name="visit">Whose link it came by.</param>
    /// <param name="refusal">The same for programs, with the status.</param>
    public static Reply Unreadable(Visit visit, IResult refusal) =>
        new(
            new UnreadablePage
            {
                Language = visit.Language,
                Status = (refusal as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status400BadRequest,
                FormUrl = visit.Path,
                Contact = ContactOf(visit),
                MeUrl = visit.MeUrl,
            },
            refusal);

    /// <summary>503: trying again helps. The page keeps what was sent.</summary>
    public static Reply Busy(string path, Submission? sent = null) =>
        new(
            new FailedPage { RetryUrl = path, Busy = true, Input = sent?.AsSent() ?? new Dictionary<string, string[]>() },
            new RetryLater(Problems.Of(StatusCodes.Status503ServiceUnavailable, "A moment, please.", "Try again in a moment.")));

    /// <summary>200: the answer is safe.</summary>
    public static Reply Recorded(Visit visit, ActOutcome.Done done, string signalId, string? changeUrl) =>
        new(
            new RecordedPage
            {
                Language = visit.Language,
                ActorName = visit.Person.DisplayName,
                Purpose = visit.Claims.Purpose,
                Detail = done.Detail,
                Next = done.Next,
                ChangeUrl = changeUrl,
                SessionUrl = WaysOn.SessionAfter(visit),
                NotebookUrl = WaysOn.NotebookAfter(visit),
                MeUrl = visit.MeUrl,
            },
            Json(signalId));

    /// <summary>200: it is safe, and the page goes on.</summary>
    public static Reply Saved(ActionPage page, string signalId) => new(page, Json(signalId));

    /// <summary>409: it came too late, or something else forbids it now.</summary>
    public static Reply Settled(Visit visit, ActOutcome.Refused refused) =>
        new(
            new SettledPage { Language = visit.Language, ActorName = visit.Person.DisplayName, Detail = refused.Detail.In(visit.Language, zone: visit.Person.TimeZone), Contact = ContactOf(visit), MeUrl = visit.MeUrl },
            Problems.Conflict(refused.Field, refused.Rule, refused.Detail.ToString()));

    /// <summary>200: it was recorded before.</summary>
    public static Reply AlreadyRecorded(Visit visit, string? detail, DateTimeOffset? at, string signalId, string? changeUrl) =>
        new(
            new AlreadyRecordedPage
            {
                Language = visit.Language,
                ActorName = visit.Person.DisplayName,
                Purpose = visit.Claims.Purpose,
                Detail = detail,
                RecordedAt = at,
                TimeZone = visit.Person.TimeZone,
                ChangeUrl = changeUrl,
                MeUrl = visit.MeUrl,
            },
            Json(signalId));

    /// <summary>Whom to ask: the first of the program's owners who has an address.</summary>
    public static string? ContactOf(Visit visit) => visit.Program?.Document.Contact;

    private static JsonHttpResult<ActRecorded> Json(string signalId) => TypedResults.Json(new ActRecorded(true, signalId), AppJson.Options);

    private static string? PhaseOf(Visit visit) => visit.Relationship is { } relationship ? EnumWord.Of(relationship.State.Phase) : null;

    private static string RuleOf(GoneReason reason) => reason switch
    {
        GoneReason.Expired => "must not be expired",
        GoneReason.Revoked => "must not be revoked",
        _ => "must be for something that is still open",
    };

    private static string Say(GoneReason reason) => reason switch
    {
        GoneReason.Expired => "This link is too old.",
        GoneReason.Revoked => "This link was withdrawn.",
        GoneReason.ClosedByOther => "This is settled and needs no answer any more.",
        GoneReason.PhaseOver => "The time for this is over.",
        _ => "The relationship is over.",
    };
}

/// <summary>The JSON answer to an act that is safe.</summary>
/// <param name="Recorded">Always true.</param>
/// <param name="SignalId">By what it is known; the same for the same act sent again.</param>
public sealed record ActRecorded(bool Recorded, string SignalId);
