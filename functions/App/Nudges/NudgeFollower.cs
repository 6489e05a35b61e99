using System.Collections.Concurrent;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Nudges;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Nudges;

/// <summary>
/// Notes when to look after somebody, because a step asks something of them, books a session, ends a pause, or changes their hours or terms.
/// What a step closes needs no note: whoever looks reads the saved state. So a step writes at most one document a person, and most steps none.
/// </summary>
public sealed class NudgeFollower(DueList list, NudgePlans plans) : IStepFollower
{
    public async Task FollowAsync(
        RelationshipState? before, RelationshipState after, DateTimeOffset at, CancellationToken cancellation = default)
    {
        if (after.IsOver)
        {
            return;
        }

        var booked = BookedBy(before, after, at);
        foreach (var member in after.ActiveMembers)
        {
            var asksAnew = AsksAnew(before, after, member);
            if ((asksAnew || booked.Count > 0) && await plans.OfAsync(after.ProgramId, after.ProgramVersion, cancellation) is { } plan)
            {
                var resumed = before?.Member(member.Id) is { QuietSince: not null } && member.IsPresent;
                await list.UpdateAsync<PersonNudges>(
                    member.Id,
                    noted => Note(noted ?? new PersonNudges { PersonId = member.Id }, after, member, plan, booked, resumed ? at : null, at),
                    cancellation);
            }
        }
    }

    /// <summary>Whether the step gives a reason to remind a member of asks sooner than was known.</summary>
    private static bool AsksAnew(RelationshipState? before, RelationshipState after, Member member)
    {
        if (before?.Member(member.Id) is not { } earlier)
        {
            return after.Asks.Any(ask => ask.PersonId == member.Id);
        }

        var isElsewise = earlier.TimeZone != member.TimeZone
            || earlier.WorkingHours != member.WorkingHours
            || (earlier.QuietSince is not null && member.QuietSince is null)
            || before.ProgramVersion != after.ProgramVersion;
        return isElsewise || after.Asks.Any(ask => ask.PersonId == member.Id && before.Asks.All(known => known.Id != ask.Id));
    }

    private static List<NudgedSession> BookedBy(RelationshipState? before, RelationshipState after, DateTimeOffset at) =>
    [
        .. after.Sessions
            .Where(session => session.Status == SessionStatus.Booked
                && SessionReminder.IsDue(at, session.StartsAt)
                && !(before?.Session(session.Id) is { Status: SessionStatus.Booked } known && known.StartsAt == session.StartsAt))
            .Select(session => new NudgedSession(session.Id, session.StartsAt)),
    ];

    private static PersonNudges Note(
        PersonNudges noted,
        RelationshipState after,
        Member member,
        NudgePlan plan,
        IReadOnlyList<NudgedSession> booked,
        DateTimeOffset? resumedAt,
        DateTimeOffset at)
    {
        var before = noted.Of(after.Id);
        var kept = (before ?? new NudgedRelationship { Id = after.Id }).With(after, booked);
        if (resumedAt is not null && !(kept.CountsFrom >= resumedAt))
        {
            kept = kept with { CountsFrom = resumedAt };
        }

        var outlook = NudgePlanner.Look(
            new NudgeReader(member.TimeZone, member.WorkingHours, LastDigestOn: noted.LastDigestOn),
            [.. NudgeMatters.AsksOf(after, member.Id, kept, plan)],
            [.. NudgeMatters.SessionsOf(after, member.Id, kept, plan)],
            at);
        var lookAt = outlook.Digest?.DueAt ?? outlook.LookAt;
        var isNoted = before is not null && before.Step >= after.Step && ReferenceEquals(before, kept) && (lookAt is null || before.LookAt <= lookAt);
        var isNothing = lookAt is null && ReferenceEquals(before, kept);
        return isNoted || isNothing
            ? noted
            : noted.With(kept with { Step = Math.Max(kept.Step, after.Step), LookAt = kept.LookAt < lookAt ? kept.LookAt : lookAt ?? kept.LookAt });
    }
}

/// <summary>How each version of a program reminds. A version never changes, so each is read once.</summary>
public sealed class NudgePlans(ProgramStore programs)
{
    private readonly ConcurrentDictionary<(string Id, int Version), NudgePlan> _known = new();

    /// <summary>The plan of a version; null when there is no such version, and then nobody is reminded.</summary>
    public async Task<NudgePlan?> OfAsync(string programId, int version, CancellationToken cancellation = default)
    {
        if (_known.TryGetValue((programId, version), out var known))
        {
            return known;
        }

        var program = await programs.GetVersionAsync(programId, version, cancellation);
        return program is null ? null : _known.GetOrAdd((programId, version), program.Document.Nudges);
    }
}
