using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// What a relationship that is about to start must know of its members beyond their hours. HR tells only relationships that are there: what it
/// said a moment before, and what it said of somebody who is away for a time, would never reach this one.
/// </summary>
public sealed class MemberNews(PersonStore people, EnrollmentStore enrollments, ProgramStore programs, IInbox inbox, TimeProvider clock)
{
    /// <summary>Writes it into the relationship's inbox. Doing it again changes nothing.</summary>
    public async Task TellAsync(RelationshipState state, CancellationToken cancellation = default)
    {
        foreach (var member in state.Members)
        {
            foreach (var signal in await OfAsync(state.ProgramId, member, cancellation))
            {
                var named = signal with { Id = $"start-{member.Id}-{signal.Kind}", At = clock.GetUtcNow(), PersonId = member.Id };
                await inbox.AppendAsync(state.Id, named, cancellation);
            }
        }
    }

    private async Task<IReadOnlyList<Signal>> OfAsync(string programId, Member member, CancellationToken cancellation)
    {
        var employment = (await people.GetAsync(member.Id, cancellation))?.Employment;
        var program = await programs.GetAsync(programId, cancellation);
        var role = program?.Document.Kind == ProgramKind.PeerGroup ? MemberRole.Mentee : member.Role;
        var enrollment = await enrollments.GetAsync(new EnrollmentKey(programId, member.Id, role), cancellation);
        Signal?[] news =
        [
            employment is { HasLeft: true } ? new PersonLeft { Why = LeaveReason.Terminated }
                : enrollment is { Status: EnrollmentStatus.Withdrawn } ? new PersonLeft { Why = LeaveReason.Withdrawn }
                : null,
            employment is { HasLeft: false, LeavesOn: { } day } ? new PersonLeaving { LastDay = day } : null,
            employment is { HasLeft: false, OnLeave: true } ? new PersonAway() : null,
        ];
        return [.. news.OfType<Signal>()];
    }
}
