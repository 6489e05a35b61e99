using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Choice.Browsing;

/// <summary>Finds what a link to a program or to a request is about.</summary>
public sealed class ChoiceVisits(ProgramStore programs, EnrollmentStore enrollments, PersonStore people, RequestStore requests)
{
    /// <summary>The same visit, looking at it; null when it is not there, or not for this person any more.</summary>
    public Task<Visit?> AboutAsync(Visit visit, Guid subject, CancellationToken cancellation = default) =>
        visit.Claims.Purpose == LinkPurpose.AnswerRequest
            ? AboutRequestAsync(visit, subject.ToString("N"), cancellation)
            : AboutProgramAsync(visit, subject, cancellation);

    private async Task<Visit?> AboutProgramAsync(Visit visit, Guid key, CancellationToken cancellation)
    {
        await foreach (var program in programs.AllAsync(cancellation))
        {
            if (ProgramKey.Of(program.Document.Id) == key)
            {
                var roles = await ChoiceRoles.OfAsync(enrollments, program.Document, visit.Person.Id, cancellation);
                return roles.Any ? visit with { Program = program, Roles = roles } : null;
            }
        }

        return null;
    }

    private async Task<Visit?> AboutRequestAsync(Visit visit, string requestId, CancellationToken cancellation) =>
        await requests.RefAsync(visit.Person.Id, requestId, cancellation) is { } reference
        && await requests.BookAsync(reference.ProgramId, reference.MenteeId, cancellation) is { } book
        && book.Find(requestId) is { } request && request.MentorId == visit.Person.Id
        && await people.GetAsync(reference.MenteeId, cancellation) is { } mentee
            ? visit with { Program = await programs.GetAsync(reference.ProgramId, cancellation), Asked = new AskedRequest(book, request, mentee) }
            : null;
}

/// <summary>The request that a mentor's link is about.</summary>
public sealed record AskedRequest(RequestBook Book, DirectRequest Request, Person Mentee);
