using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Choice;

/// <summary>
/// All direct requests of a mentee in a program. One document, so that what holds between them (so many at a time, one per mentor, none left
/// when one has come about) holds always. Every change that a rule does not allow gives the same instance back.
/// </summary>
/// <param name="ProgramId">The program.</param>
/// <param name="MenteeId">Who asks.</param>
/// <param name="Requests">The requests, oldest first.</param>
public sealed record RequestBook(string ProgramId, string MenteeId, IReadOnlyList<DirectRequest> Requests)
{
    /// <summary>How many requests of a mentee may wait at a time.</summary>
    public const int MaxOpen = 3;

    /// <summary>How many requests a mentee may make in <see cref="AskedDays"/> days, whatever came of them: each is a mail.</summary>
    public const int MaxAsked = 10;

    /// <summary>In how many days <see cref="MaxAsked"/> requests may be made.</summary>
    public const int AskedDays = 30;

    /// <summary>For how many days a mentor cannot be asked again whose request was taken back.</summary>
    public const int WithdrawnDays = 7;

    /// <summary>How many requests are kept; older ones that are closed give way.</summary>
    public const int MaxKept = 50;

    /// <summary>For how many months a no counts at least, whatever the program says of couples that were together: nobody is to be pressed.</summary>
    public const int LeastMonthsApart = 1;

    /// <summary>For how many months a book is kept after its last request is closed: so long a no counts at most.</summary>
    public const int KeptMonths = 24;

    /// <summary>The requests that are open.</summary>
    [JsonIgnore]
    public IEnumerable<DirectRequest> Open => Requests.Where(request => request.IsOpen);

    /// <summary>When the book may be forgotten; UTC.</summary>
    [JsonIgnore]
    public DateTimeOffset ExpiresAt => Requests.Count == 0
        ? DateTimeOffset.MinValue
        : Requests.Max(request => request.ClosedAt ?? request.ExpiresAt).AddMonths(KeptMonths);

    /// <summary>A request by its id; null when there is none.</summary>
    public DirectRequest? Find(string requestId) => Requests.FirstOrDefault(request => request.Id == requestId);

    /// <summary>The open request to a mentor; null when there is none.</summary>
    public DirectRequest? OpenTo(string mentorId) => Open.FirstOrDefault(request => request.MentorId == mentorId);

    /// <summary>From when on a mentor may be asked again whose request was taken back, UTC; null when none was.</summary>
    public DateTimeOffset? MayAskAgainAt(string mentorId) =>
        Requests.Where(request => request.MentorId == mentorId && request.Status == RequestStatus.Withdrawn).Max(request => request.ClosedAt)?.AddDays(WithdrawnDays);

    /// <summary>Whether the mentee has made as many requests of late as they may.</summary>
    public bool AskedTooOften(DateTimeOffset now) => Requests.Count(request => request.At.AddDays(AskedDays) > now) >= MaxAsked;

    /// <summary>Why a mentor cannot be asked now, as a rule in plain words; null when they can.</summary>
    /// <param name="mentorId">The mentor.</param>
    /// <param name="monthsApart">For how many months a no counts.</param>
    /// <param name="now">The moment, UTC.</param>
    public Remark? WhyNot(string mentorId, int monthsApart, DateTimeOffset now) =>
        OpenTo(mentorId) is not null ? Choosing.Say(nameof(ChoosingTexts.OpenAlready))
        : Open.Count() >= MaxOpen ? Choosing.Say(nameof(ChoosingTexts.MostOpen), MaxOpen)
        : Requests.Any(request => request.MentorId == mentorId
            && request is { Status: RequestStatus.Declined, ClosedAt: { } at } && at.AddMonths(Math.Max(monthsApart, LeastMonthsApart)) > now) ? Choosing.Say(nameof(ChoosingTexts.SaidNo))
        : MayAskAgainAt(mentorId) > now ? Choosing.Say(nameof(ChoosingTexts.TakenBackLately), WithdrawnDays)
        : AskedTooOften(now) ? Choosing.Say(nameof(ChoosingTexts.MostAsked), MaxAsked, AskedDays)
        : null;

    /// <summary>The same with one request more.</summary>
    public RequestBook With(DirectRequest request)
    {
        var old = Requests.Where(each => !each.IsOpen).SkipLast(MaxKept - MaxOpen).ToHashSet();
        return this with { Requests = [.. Requests.Where(each => !old.Contains(each)), request] };
    }

    /// <summary>The mentor says yes: from now on only places and seats decide.</summary>
    public RequestBook BeginAccept(string requestId, DateTimeOffset now) =>
        Change(requestId, request => request.Status == RequestStatus.Waiting && now < request.ExpiresAt
            ? request with { Status = RequestStatus.Accepting }
            : request);

    /// <summary>What came of a yes: accepted, and then nobody else is waited for; or why it came to nothing.</summary>
    /// <param name="requestId">The request.</param>
    /// <param name="outcome">Accepted, matched or noPlace.</param>
    /// <param name="now">The moment, UTC.</param>
    public RequestBook EndAccept(string requestId, RequestStatus outcome, DateTimeOffset now)
    {
        var book = Change(requestId, request => request.Status == RequestStatus.Accepting ? Closed(request, outcome, now) : request);
        return !ReferenceEquals(book, this) && outcome == RequestStatus.Accepted ? book.CloseAll(RequestStatus.Matched, now) : book;
    }

    public RequestBook Decline(string requestId, string? note, DateTimeOffset now) =>
        Change(requestId, request => request.Status == RequestStatus.Waiting && now < request.ExpiresAt
            ? Closed(request, RequestStatus.Declined, now) with { Note = note }
            : request);

    public RequestBook Expire(string requestId, DateTimeOffset now) =>
        Change(requestId, request => request.Status == RequestStatus.Waiting && now >= request.ExpiresAt
            ? Closed(request, RequestStatus.Expired, now)
            : request);

    /// <summary>Closes a request that waits, by something else than an answer. One whose mentor has just said yes is left to that.</summary>
    public RequestBook Close(string requestId, RequestStatus how, DateTimeOffset now) =>
        Change(requestId, request => request.Status == RequestStatus.Waiting ? Closed(request, how, now) : request);

    public RequestBook CloseAll(RequestStatus how, DateTimeOffset now) =>
        Requests.Where(request => request.Status == RequestStatus.Waiting).Aggregate(this, (book, request) => book.Close(request.Id, how, now));

    // The words were for somebody who was to decide. That is over.
    private static DirectRequest Closed(DirectRequest request, RequestStatus how, DateTimeOffset now) =>
        request with { Status = how, ClosedAt = now, Message = null };

    private RequestBook Change(string requestId, Func<DirectRequest, DirectRequest> change)
    {
        var before = Find(requestId);
        var after = before is null ? null : change(before);
        return ReferenceEquals(before, after) ? this : this with { Requests = [.. Requests.Select(each => each.Id == requestId ? after! : each)] };
    }
}

/// <summary>Remarks of choosing each other, by the names of their texts: <c>Choosing.Say(nameof(ChoosingTexts.WishesSaved))</c>.</summary>
public static class Choosing
{
    /// <param name="name">A text of <see cref="ChoosingTexts"/>.</param>
    /// <param name="arguments">What goes into its places.</param>
    public static Remark Say(string name, params object[] arguments) => Remark.Of(ChoosingTexts.ResourceManager, name, arguments);
}
