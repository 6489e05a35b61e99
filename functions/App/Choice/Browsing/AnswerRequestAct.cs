using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice.Browsing;

/// <summary>A mentor's yes or no to a mentee who asked.</summary>
public sealed class AnswerRequestAct(Pools pools, RequestActs desk) : IAct
{
    public IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.AnswerRequest];

    public async Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default)
    {
        var (_, request, mentee) = visit.Asked!;
        var isOver = request.Status == RequestStatus.Waiting && visit.Now >= request.ExpiresAt;
        var fit = request.IsOpen
            ? await pools.FindAsync(visit.Program!.Document, mentee, MemberRole.Mentee, visit.Person.Id, cancellation)
            : null;
        return new AnswerRequestPage
        {
            Context = context,
            Mentee = new PersonCard
            {
                Name = mentee.DisplayName,
                Role = MemberRole.Mentee,
                TimeZone = mentee.TimeZone,
                JobTitle = mentee.JobTitle,
                Department = mentee.Department,
                Location = mentee.Location,
                About = mentee.About.Length > 0 ? mentee.About : null,
            },
            Message = request.Message,
            Reasons = [.. (fit?.Reasons ?? []).Select(reason => reason.Say())],
            Status = isOver ? RequestStatus.Expired : request.Status,
            ExpiresAt = request.ExpiresAt,
            FreePlaces = fit?.FreePlaces ?? 0,
        };
    }

    public Task<ActOutcome> DoAsync(Visit visit, ActionForm form, Stamp stamp, CancellationToken cancellation = default) =>
        desk.AnswerAsync(visit, (AnswerRequestForm)form, stamp, cancellation);
}
