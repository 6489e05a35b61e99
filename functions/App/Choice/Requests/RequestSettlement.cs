using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Choice.Inviting;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice.Requests;

/// <summary>Closes requests that something else than an answer has settled: a mentor is full or gone, a mentee has found somebody or is gone, a program closed.</summary>
public sealed class RequestSettlement(
    RequestStore store, RequestFollowUp followUp, Pools pools, PersonStore people, EnrollmentStore enrollments, InvitationStore invitations, ProgramStore programs, TimeProvider clock)
{
    /// <summary>Looks at the requests of a person and to them.</summary>
    public async Task OfPersonAsync(DurableTaskClient client, string personId, CancellationToken cancellation = default)
    {
        var person = await people.GetAsync(personId, cancellation);
        await foreach (var reference in store.RefsAsync(personId, cancellation))
        {
            if (await store.BookAsync(reference.ProgramId, reference.MenteeId, cancellation) is { } book
                && book.Find(reference.RequestId) is { Status: RequestStatus.Waiting }
                && !await CanMentorAsync(reference.ProgramId, person, cancellation))
            {
                await followUp.ChangeAsync(
                    client, reference, each => each.Close(reference.RequestId, RequestStatus.NoPlace, clock.GetUtcNow()), cancellation);
            }
        }

        await foreach (var program in programs.AllAsync(cancellation))
        {
            await ForgetInvitationsAsync(program.Document.Id, personId, cancellation);
            if (await store.BookAsync(program.Document.Id, personId, cancellation) is { } book
                && book.Requests.Any(request => request.Status == RequestStatus.Waiting)
                && await WhyNoMenteeAsync(program.Document.Id, person, cancellation) is { } why)
            {
                await followUp.UpdateAsync(book.ProgramId, book.MenteeId, each => each.CloseAll(why, clock.GetUtcNow()), cancellation);
            }
        }
    }

    /// <summary>Looks at the requests of a program.</summary>
    public async Task OfProgramAsync(string programId, CancellationToken cancellation = default)
    {
        if (await programs.GetAsync(programId, cancellation) is { } program && ProgramDates.WhyNoMatches(program.Document, clock.GetUtcNow()) is null
            && ChoiceRoles.MenteesAsk(program.Document))
        {
            return;
        }

        await foreach (var book in store.AllAsync(programId, cancellation))
        {
            if (book.Open.Any())
            {
                await followUp.UpdateAsync(programId, book.MenteeId, each => each.CloseAll(RequestStatus.Closed, clock.GetUtcNow()), cancellation);
            }
        }
    }

    /// <summary>What keeps a mentee from being mentored by whom they asked; null when nothing does.</summary>
    public async Task<RequestStatus?> WhyNoMenteeAsync(string programId, Person? mentee, CancellationToken cancellation = default) =>
        mentee is null || EnrollmentRules.IsGoing(mentee.Employment)
            || !await enrollments.IsEnrolledAsync(programId, mentee.Id, MemberRole.Mentee, cancellation) ? RequestStatus.Closed
        : await pools.IsMentoredAsync(programId, mentee.Id, cancellation) ? RequestStatus.Matched
        : null;

    // Whoever enrolls again is invited again.
    private async Task ForgetInvitationsAsync(string programId, string personId, CancellationToken cancellation)
    {
        foreach (var role in Enum.GetValues<MemberRole>())
        {
            if (await invitations.GetAsync(programId, personId, role, cancellation) is not null
                && !await enrollments.IsEnrolledAsync(programId, personId, role, cancellation))
            {
                await invitations.ForgetAsync(programId, personId, role, cancellation);
            }
        }
    }

    private async Task<bool> CanMentorAsync(string programId, Person? mentor, CancellationToken cancellation) =>
        mentor is not null
        && !EnrollmentRules.IsGoing(mentor.Employment)
        && await enrollments.IsEnrolledAsync(programId, mentor.Id, MemberRole.Mentor, cancellation)
        && await pools.FreePlacesAsync(mentor, cancellation) > 0;
}
