using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice.Requests;

/// <summary>
/// Notes whose requests are to be looked at, within minutes: because a relationship has begun, which takes a mentor's place and a mentee's seat,
/// and because HR or people themselves have said something that may settle requests.
/// </summary>
public sealed class RequestReviewMarks(RequestStore store, DueList list, TimeProvider clock) : IStepFollower
{
    public async Task FollowAsync(
        RelationshipState? before, RelationshipState after, DateTimeOffset at, CancellationToken cancellation = default)
    {
        if (before is { Step: > 0 })
        {
            return;
        }

        foreach (var member in after.Members)
        {
            await AtPersonAsync(member.Id, after.ProgramId, cancellation);
        }
    }

    /// <summary>Notes a person, if there are requests of theirs in a program or any to them.</summary>
    public async Task AtPersonAsync(string personId, string programId, CancellationToken cancellation = default)
    {
        if (await store.IsAskedAsync(personId, cancellation) || await store.BookAsync(programId, personId, cancellation) is not null)
        {
            await AtPersonAsync(personId, cancellation);
        }
    }

    public Task AtPersonAsync(string personId, CancellationToken cancellation = default) =>
        list.SetAsync(RequestDue.OfPerson(personId, clock.GetUtcNow()), cancellation);

    public Task AtProgramAsync(string programId, CancellationToken cancellation = default) =>
        list.SetAsync(RequestDue.OfProgram(programId, clock.GetUtcNow()), cancellation);
}
