using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice.Requests;

/// <summary>
/// Sees to it that what follows from a request's standing happens: mails, the start of a relationship, the next look. A change is noted to be
/// looked at before it is made, so that after a crash the sweeper finishes it; doing anything again changes nothing.
/// </summary>
public sealed class RequestFollowUp(
    RequestStore store, DueList list, RequestMails mails, RelationshipStarter starter, Pools pools, PersonStore people, ProgramStore programs, ChoiceMetrics metrics, TimeProvider clock)
{
    // The start that another mentor's yes has begun takes a moment; what it leaves undecided the sweeper decides.
    private const int Tries = 5;

    // Longer than a change takes, so that the sweeper leaves alone what somebody is just about.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Changes a request, or all of a book, and does what follows for this request.</summary>
    /// <returns>The request as it stands; null when there is none.</returns>
    public async Task<DirectRequest?> ChangeAsync(
        DurableTaskClient client,
        RequestRef request,
        Func<RequestBook, RequestBook> change,
        CancellationToken cancellation = default)
    {
        await list.SetAsync(new RequestDue(request.RequestId, request.ProgramId, request.MenteeId) { DueAt = clock.GetUtcNow() + Patience }, cancellation);
        await UpdateAsync(request.ProgramId, request.MenteeId, change, cancellation);
        return await FollowAsync(client, request, cancellation);
    }

    /// <summary>Does what follows from where a request stands.</summary>
    /// <returns>The request as it stands then; null when there is none.</returns>
    public async Task<DirectRequest?> FollowAsync(DurableTaskClient client, RequestRef at, CancellationToken cancellation = default)
    {
        var book = await store.BookAsync(at.ProgramId, at.MenteeId, cancellation);
        if (book?.Find(at.RequestId) is { Status: RequestStatus.Accepting } accepted)
        {
            book = await StartAsync(client, book, accepted, cancellation);
        }

        if (book?.Find(at.RequestId) is not { } request || await programs.GetAsync(at.ProgramId, cancellation) is not { Document: var program })
        {
            await list.RemoveAsync<RequestDue>(at.RequestId, cancellation);
            return null;
        }

        switch (request.Status)
        {
            case RequestStatus.Waiting:
                await mails.AskedAsync(program, book, request, cancellation);
                await list.SetAsync(new RequestDue(request.Id, at.ProgramId, at.MenteeId) { DueAt = request.ExpiresAt }, cancellation);
                return request;
            case RequestStatus.Accepting:
                return request;
            case RequestStatus.Declined or RequestStatus.Expired or RequestStatus.NoPlace or RequestStatus.Forbidden:
                await mails.CameToNothingAsync(program, book, request, cancellation);
                break;
        }

        await list.RemoveAsync<RequestDue>(request.Id, cancellation);
        return request;
    }

    /// <summary>Changes a book, and counts what changed.</summary>
    public async Task<RequestBook?> UpdateAsync(
        string programId, string menteeId, Func<RequestBook, RequestBook> change, CancellationToken cancellation = default)
    {
        RequestBook? before = null;
        var after = await store.UpdateAsync(programId, menteeId, book => change(before = book), cancellation);
        foreach (var request in after?.Requests.Where(each => before!.Find(each.Id)?.Status != each.Status) ?? [])
        {
            metrics.Came(request.Status);
        }

        return after;
    }

    /// <summary>A yes: the mentee's seat and the mentor's place decide whether it comes about.</summary>
    private async Task<RequestBook?> StartAsync(DurableTaskClient client, RequestBook book, DirectRequest request, CancellationToken cancellation)
    {
        var start = await StartOfAsync(book, request, cancellation);
        for (var tried = 0; tried < Tries; tried++)
        {
            var answer = await starter.StartAsync(client, start, cancellation);
            if (answer.Outcome != StartOutcome.Undecided)
            {
                var outcome = answer.Outcome switch
                {
                    StartOutcome.Started => RequestStatus.Accepted,
                    StartOutcome.NoPlace => RequestStatus.NoPlace,
                    _ => RequestStatus.Matched,
                };
                return await UpdateAsync(book.ProgramId, book.MenteeId, each => each.EndAccept(request.Id, outcome, clock.GetUtcNow()), cancellation);
            }
        }

        return book;
    }

    private async Task<StartRequest> StartOfAsync(RequestBook book, DirectRequest request, CancellationToken cancellation)
    {
        var program = (await programs.GetAsync(book.ProgramId, cancellation))?.Document;
        var mentee = await people.GetAsync(book.MenteeId, cancellation);
        var fit = program is null || mentee is null
            ? null
            : await pools.FindAsync(program, mentee, MemberRole.Mentee, request.MentorId, cancellation);
        return new StartRequest(
            book.ProgramId,
            [request.MentorId],
            [book.MenteeId],
            [Remarks.Reason(nameof(ReasonTexts.MenteeChose)), .. fit?.Reasons ?? []],
            $"choice/{request.Id}",
            Agreed: true,
            OneEach: true);
    }
}
