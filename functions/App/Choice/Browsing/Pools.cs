using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Matching.Blocking;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice.Browsing;

/// <summary>Reads from whom somebody may choose in a program, by the same rules and factors as a matching round. Costs by the people of one role.</summary>
public sealed class Pools(
    EnrollmentStore enrollments,
    PersonStore people,
    ManagerChains chains,
    Places places,
    RelationshipProjection relationships,
    BlockedPairs blocked,
    TimeProvider clock)
{
    // Reads at once: quick for thousands, and not so many that a store is throttled.
    private const int AtATime = 32;

    /// <summary>All whom no rule forbids, or where mentors pick none that nobody may overrule, and who have a place; the best fit first.</summary>
    public async Task<IReadOnlyList<PoolPerson>> ReadAsync(
        ProgramDocument program, Person me, MemberRole role, CancellationToken cancellation = default)
    {
        var others = new List<string>();
        await foreach (var enrollment in enrollments.AllAsync(program.Id, cancellation))
        {
            if (enrollment.Role != role && enrollment.Status == EnrollmentStatus.Enrolled && enrollment.PersonId != me.Id && MayBePicked(program, enrollment))
            {
                others.Add(enrollment.PersonId);
            }
        }

        // Who picks by hand knows why; only what nobody may overrule keeps people off that list.
        var picks = ChoiceRoles.MentorsPick(program);
        var judged = await JudgeAsync(program, me, role, others, cancellation);
        return
        [
            .. judged.Where(person => person.FreePlaces > 0 && (picks ? person.Verdict.CanBePinned : person.Verdict.IsAllowed))
                .OrderByDescending(person => person.Verdict.Score)
                .ThenBy(person => person.Person.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>One person of the other role, also when a rule forbids them or they have no place; null when they are not enrolled so.</summary>
    public async Task<PoolPerson?> FindAsync(
        ProgramDocument program, Person me, MemberRole role, string otherId, CancellationToken cancellation = default)
    {
        var other = role == MemberRole.Mentee ? MemberRole.Mentor : MemberRole.Mentee;
        return await enrollments.GetAsync(new EnrollmentKey(program.Id, otherId, other), cancellation) is { Status: EnrollmentStatus.Enrolled } enrollment
            && MayBePicked(program, enrollment)
            && await JudgeAsync(program, me, role, [otherId], cancellation) is [var found]
            ? found
            : null;
    }

    /// <summary>Whether somebody is mentored in a running relationship of the program.</summary>
    public async Task<bool> IsMentoredAsync(string programId, string menteeId, CancellationToken cancellation = default) =>
        (await relationships.OfPersonAsync(menteeId, cancellation)).Any(part => part.ProgramId == programId && part.Role == MemberRole.Mentee);

    /// <summary>How many places a mentor has left, of all programs.</summary>
    public async Task<int> FreePlacesAsync(Person mentor, CancellationToken cancellation = default) =>
        Math.Max(0, mentor.Capacity - await places.TakenAsync(mentor.Id, cancellation));

    private static bool MayBePicked(ProgramDocument program, ProgramEnrollment enrollment) =>
        program.Matching is not { Mode: MatchingMode.HandSelected, Approved: { Count: > 0 } approved }
        || enrollment.Role == MemberRole.Mentor
        || approved.Contains(enrollment.PersonId);

    private async Task<IReadOnlyList<PoolPerson>> JudgeAsync(
        ProgramDocument program, Person me, MemberRole role, IReadOnlyList<string> otherIds, CancellationToken cancellation)
    {
        var others = new List<Person>();
        foreach (var some in otherIds.Chunk(AtATime))
        {
            others.AddRange((await people.GetAsync(some, cancellation)).Values);
        }

        var free = role == MemberRole.Mentee
            ? await MentorsFreeAsync(others, cancellation)
            : await MenteesFreeAsync(program.Id, others, cancellation);
        var lines = await chains.OfAsync([.. others.Append(me)], cancellation);
        Candidate[] mine = [Candidates.Of(me, lines[me.Id], program.Matching)];
        Candidate[] theirs = [.. others.Select(person => Candidates.Of(person, lines[person.Id], program.Matching) with { Places = free[person.Id] })];
        var judge = new PairJudge(new RoundInput
        {
            Kind = program.Kind,
            Plan = program.Matching,
            Today = EnrollmentRules.Today(program.TimeZone, clock.GetUtcNow()),
            Mentors = role == MemberRole.Mentee ? theirs : mine,
            Mentees = role == MemberRole.Mentee ? mine : theirs,
            Blocked = await blocked.PairsAsync(program.Id, cancellation),
            Past = await PastOfAsync(me.Id, cancellation),
        });
        var known = others.ToDictionary(person => person.Id);
        return role == MemberRole.Mentee
            ? [.. judge.Mentors.Select((mentor, index) => new PoolPerson(known[mentor.Id], free[mentor.Id], judge.Judge(0, index)))]
            : [.. judge.Mentees.Select((mentee, index) => new PoolPerson(known[mentee.Id], free[mentee.Id], judge.Judge(index, 0)))];
    }

    private async Task<Dictionary<string, int>> MentorsFreeAsync(IReadOnlyList<Person> mentors, CancellationToken cancellation)
    {
        var free = new Dictionary<string, int>();
        foreach (var some in mentors.Chunk(AtATime))
        {
            foreach (var (mentor, count) in some.Zip(await Task.WhenAll(some.Select(mentor => FreePlacesAsync(mentor, cancellation)))))
            {
                free[mentor.Id] = count;
            }
        }

        return free;
    }

    private async Task<Dictionary<string, int>> MenteesFreeAsync(string programId, IReadOnlyList<Person> mentees, CancellationToken cancellation)
    {
        var free = new Dictionary<string, int>();
        foreach (var some in mentees.Chunk(AtATime))
        {
            foreach (var (mentee, taken) in some.Zip(await Task.WhenAll(some.Select(mentee => IsMentoredAsync(programId, mentee.Id, cancellation)))))
            {
                free[mentee.Id] = taken ? 0 : 1;
            }
        }

        return free;
    }

    private async Task<IReadOnlyList<PastPair>> PastOfAsync(string personId, CancellationToken cancellation)
    {
        var past = new List<PastPair>();
        var parts = await relationships.AllOfPersonAsync(personId, cancellation).ToListAsync(cancellation);
        foreach (var some in parts.Chunk(AtATime))
        {
            var documents = await Task.WhenAll(some.Select(part => relationships.GetAsync(part.RelationshipId, cancellation)));
            past.AddRange(documents.OfType<RelationshipDocument>().SelectMany(document => PastIn(document.State, personId)));
        }

        return past;
    }

    // A group may go on long after one of the two has left it.
    private static IEnumerable<PastPair> PastIn(RelationshipState state, string personId)
    {
        var me = state.Member(personId);
        return state.Members.Where(member => member.Id != personId && member.Role != me?.Role).Select(member =>
            new PastPair(personId, member.Id, DayOf(me?.LeftAt) ?? DayOf(member.LeftAt) ?? (state.IsOver ? DayOf(state.EndedAt ?? state.CreatedAt) : null)));
    }

    private static DateOnly? DayOf(DateTimeOffset? at) => at is { } moment ? DateOnly.FromDateTime(moment.UtcDateTime) : null;
}
