using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Matching.Blocking;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Gathers what a round depends on, as it is now. It changes nothing.</summary>
public sealed class RoundInputs(
    EnrollmentStore enrollments,
    PersonStore people,
    ManagerChains chains,
    Places places,
    PastPairs past,
    BlockedPairs blocked,
    RematchList rematches,
    Wishes wishes,
    TimeProvider clock)
{
    // Reads at once: quick for thousands, and not so many that a store is throttled.
    private const int AtATime = 32;

    /// <summary>What a round of a program depends on, short of what its owner pins and forbids.</summary>
    public async Task<GatheredRound> ReadAsync(StoredProgram program, MatchScope scope, CancellationToken cancellation = default)
    {
        var document = program.Document;
        var enrolled = await EnrolledAsync(document.Id, cancellation);
        var known = await people.GetAsync(enrolled.Select(each => each.PersonId), cancellation);
        var lines = await chains.OfAsync([.. known.Values], cancellation);
        var rows = await past.RowsAsync(cancellation);
        var mentors = PeopleIn(enrolled, MemberRole.Mentor, known);
        var free = await FreePlacesAsync(mentors, cancellation);
        var taken = Taken(rows.Where(row => row.ProgramId == document.Id), document.Kind);
        var wished = await wishes.AllAsync(document.Id, cancellation)
            .ToDictionaryAsync(list => (list.PersonId, list.Role), list => list.Wishes, cancellationToken: cancellation);
        var everyone = new RoundInput
        {
            Kind = document.Kind,
            Plan = document.Matching,
            Today = EnrollmentRules.Today(document.TimeZone, clock.GetUtcNow()),
            Mentors =
            [
                .. mentors.Select(person => Candidates.Of(person, lines[person.Id], document.Matching) with
                {
                    Places = free[person.Id],
                    Wishes = wished.GetValueOrDefault((person.Id, MemberRole.Mentor), []),
                }),
            ],
            Mentees =
            [
                .. PeopleIn(enrolled, MemberRole.Mentee, known)
                    .Select(person => Candidates.Of(person, lines[person.Id], document.Matching) with
                    {
                        Places = taken.Contains(person.Id) ? 0 : 1,
                        Wishes = wished.GetValueOrDefault((person.Id, MemberRole.Mentee), []),
                    }),
            ],
            Blocked = await blocked.PairsAsync(document.Id, cancellation),
            Past = PastPairs.Among(rows, await past.DeclinedAsync(document.Id, cancellation), known.Keys.ToHashSet()),
        };
        return new GatheredRound(everyone, scope == MatchScope.Concerned ? await ConcernedAsync(document, everyone, rows, cancellation) : null);
    }

    private async Task<List<ProgramEnrollment>> EnrolledAsync(string programId, CancellationToken cancellation) =>
        await enrollments.AllAsync(programId, cancellation)
            .Where(enrollment => enrollment.Status == EnrollmentStatus.Enrolled && !enrollment.IsVoid)
            .ToListAsync(cancellation);

    private static List<Person> PeopleIn(IEnumerable<ProgramEnrollment> enrolled, MemberRole role, IReadOnlyDictionary<string, Person> known) =>
    [
        .. enrolled.Where(enrollment => enrollment.Role == role)
            .Select(enrollment => known.GetValueOrDefault(enrollment.PersonId))
            .OfType<Person>()
            .OrderBy(person => person.Id, StringComparer.Ordinal),
    ];

    private async Task<Dictionary<string, int>> FreePlacesAsync(IReadOnlyList<Person> mentors, CancellationToken cancellation)
    {
        var free = new Dictionary<string, int>();
        foreach (var some in mentors.Chunk(AtATime))
        {
            var taken = await Task.WhenAll(some.Select(mentor => places.TakenAsync(mentor.Id, cancellation)));
            foreach (var (mentor, count) in some.Zip(taken))
            {
                free[mentor.Id] = Math.Max(0, mentor.Capacity - count);
            }
        }

        return free;
    }

    /// <summary>Who has a place as mentee in a running or proposed relationship of the program. In a peer group the host has one, too.</summary>
    internal static HashSet<string> Taken(IEnumerable<RelationshipRow> rows, ProgramKind kind) =>
    [
        .. rows.Where(row => !PastPairs.IsOver(row))
            .SelectMany(row => (kind == ProgramKind.PeerGroup ? row.People : row.Mentees).Except(row.Facts?.Left ?? [])),
    ];

    /// <summary>Who ever was a mentee in a relationship of the program, also one that is over. In a peer group the host was, too.</summary>
    internal static HashSet<string> Served(IEnumerable<RelationshipRow> rows, ProgramKind kind) =>
        [.. rows.SelectMany(row => kind == ProgramKind.PeerGroup ? row.People : row.Mentees)];

    /// <summary>Whoever is on the list of those to be matched again, and every mentee who never was one in a match of the program.</summary>
    private async Task<IReadOnlySet<string>> ConcernedAsync(
        ProgramDocument program, RoundInput everyone, IEnumerable<RelationshipRow> rows, CancellationToken cancellation)
    {
        var concerned = await rematches.AllAsync(program.Id, cancellation).Select(wish => wish.PersonId).ToHashSetAsync(cancellationToken: cancellation);
        var served = Served(rows.Where(row => row.ProgramId == program.Id), program.Kind);
        concerned.UnionWith(everyone.Mentees.Select(mentee => mentee.Id).Where(id => !served.Contains(id)));
        return concerned;
    }
}

/// <summary>What was gathered for a round.</summary>
/// <param name="Everyone">With all who are enrolled.</param>
/// <param name="Concerned">The ids of those whom the round is about; null for all.</param>
public sealed record GatheredRound(RoundInput Everyone, IReadOnlySet<string>? Concerned)
{
    /// <summary>The round's input, with what its owner wants.</summary>
    public RoundInput For(RoundWish wish)
    {
        var all = Everyone with { Pinned = wish.Pinned, Forbidden = wish.Forbidden };
        return Concerned is null ? all
            : Concerned.Count + wish.Pinned.Count == 0 ? all with { Mentees = [], Forbidden = [] }
            : RoundScope.ForThoseConcerned(all, Concerned);
    }
}
