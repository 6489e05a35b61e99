using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>What a start needs before it may run: the mentees' seats, where each mentee is to be in one relationship, and the mentors' places.</summary>
public sealed class StartClaims(Seats seats, Places places, PersonStore people, RelationshipProjection relationships)
{
    /// <summary>
    /// Takes all of it, or says at what it fails. What it has taken by then it keeps: another who is at the same start may need it. Taking again
    /// changes nothing.
    /// </summary>
    /// <returns>Started when everything is taken.</returns>
    public async Task<StartAnswer> TakeAsync(string id, StartRequest request, CancellationToken cancellation = default) =>
        await TakeSeatsAsync(id, request, cancellation)
        ?? await TakePlacesAsync(id, request, cancellation)
        ?? new StartAnswer(StartOutcome.Started, id);

    /// <summary>Gives back what a start holds that was refused.</summary>
    public async Task ReleaseAsync(string id, StartRequest request, CancellationToken cancellation = default)
    {
        foreach (var menteeId in SeatsOf(request))
        {
            await seats.ReleaseAsync(request.ProgramId, menteeId, id, cancellation);
        }

        foreach (var mentorId in request.MentorIds)
        {
            await places.ReleaseAsync(mentorId, id, cancellation);
        }
    }

    private static IEnumerable<string> SeatsOf(StartRequest request) =>
        request.OneEach ? request.MenteeIds.Order(StringComparer.Ordinal) : [];

    // Before the places, and in one order: a start that waits for a seat holds only earlier ones, so that no two wait for each other.
    private async Task<StartAnswer?> TakeSeatsAsync(string id, StartRequest request, CancellationToken cancellation)
    {
        foreach (var menteeId in SeatsOf(request))
        {
            if ((await seats.TakeAsync(request.ProgramId, menteeId, id, cancellation)
                ?? await ElsewhereAsync(id, request.ProgramId, menteeId, cancellation)) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    // Whom an owner named by hand is in a relationship without having taken a seat.
    private async Task<StartAnswer?> ElsewhereAsync(string id, string programId, string menteeId, CancellationToken cancellation) =>
        (await relationships.OfPersonAsync(menteeId, cancellation)).FirstOrDefault(part =>
            part.ProgramId == programId && part.Role == MemberRole.Mentee && part.RelationshipId != id) is { } other
            ? new StartAnswer(StartOutcome.Running, other.RelationshipId, MenteeId: menteeId)
            : null;

    private async Task<StartAnswer?> TakePlacesAsync(string id, StartRequest request, CancellationToken cancellation)
    {
        foreach (var mentorId in request.MentorIds)
        {
            var mentor = await people.GetAsync(mentorId, cancellation);
            var place = new TakenPlace(id, request.ProgramId, request.MenteeIds);
            var answer = await places.TakeAsync(mentorId, mentor?.Capacity ?? 0, place, cancellation);
            if (answer.Outcome != PlaceOutcome.Taken)
            {
                return answer.Outcome == PlaceOutcome.Running
                    ? new StartAnswer(StartOutcome.Running, answer.RunningId)
                    : new StartAnswer(StartOutcome.NoPlace, MentorId: mentorId);
            }
        }

        return null;
    }
}
