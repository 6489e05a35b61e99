using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.People;

/// <summary>
/// What follows outside of relationships when somebody has left the company, or is back: nobody waits to match them again, and the retention
/// clock runs or stands. Their links die with the word itself, and their relationships are told by a signal.
/// </summary>
public sealed class Departures(PersonStore people, RelationshipProjection relationships, RematchList rematches, Leavers leavers)
{
    private const int MaxRounds = 5;

    /// <summary>Does it. Doing it again changes nothing.</summary>
    /// <param name="person">The person as stored a moment ago.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task FollowAsync(Person person, CancellationToken cancellation = default)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            await (person.LeftAt is { } leftAt ? LeaveAsync(person.Id, leftAt, cancellation) : leavers.StopAsync(person.Id, cancellation));
            var now = await people.GetAsync(person.Id, cancellation) ?? person;
            if (now.LeftAt == person.LeftAt)
            {
                return;
            }

            // Somebody said otherwise in the meantime, and may have been quicker with the clock.
            person = now;
        }
    }

    private async Task LeaveAsync(string personId, DateTimeOffset leftAt, CancellationToken cancellation)
    {
        await leavers.StartAsync(personId, leftAt, cancellation);
        await foreach (var membership in relationships.AllOfPersonAsync(personId, cancellation))
        {
            await rematches.RemoveAsync(membership.ProgramId, personId, MemberRole.Mentor, cancellation);
            await rematches.RemoveAsync(membership.ProgramId, personId, MemberRole.Mentee, cancellation);
        }
    }
}
