using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching;

/// <summary>Everything that a matching round depends on. The same input always gives the same round, whatever the order of its lists.</summary>
public sealed record RoundInput
{
    /// <summary>What the program is about: reverse mentoring turns levels round, groups are formed otherwise than pairs.</summary>
    public required ProgramKind Kind { get; init; }

    /// <summary>The program's rules and weights.</summary>
    public required MatchingPlan Plan { get; init; }

    /// <summary>The day of the round, in the program's zone.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>All who are enrolled as mentors. In a peer group nobody is: hosts are found among the mentees.</summary>
    public required IReadOnlyList<Candidate> Mentors { get; init; }

    /// <summary>All who are enrolled as mentees.</summary>
    public required IReadOnlyList<Candidate> Mentees { get; init; }

    /// <summary>Pairs that the owner wants in any case.</summary>
    public IReadOnlyList<PersonPair> Pinned { get; init => field = value ?? []; } = [];

    /// <summary>Pairs that the owner does not want in this round.</summary>
    public IReadOnlyList<PersonPair> Forbidden { get; init => field = value ?? []; } = [];

    /// <summary>People who are never to be put together in this program, in whichever roles.</summary>
    public IReadOnlyList<PersonPair> Blocked { get; init => field = value ?? []; } = [];

    /// <summary>Who has been together before.</summary>
    public IReadOnlyList<PastPair> Past { get; init => field = value ?? []; } = [];
}

/// <summary>A mentor and a mentee, by their person ids.</summary>
public sealed record PersonPair(string MentorId, string MenteeId);

/// <summary>Two people who have been in a relationship before, in whichever roles and whichever program, also one that was declined.</summary>
/// <param name="OneId">The one.</param>
/// <param name="OtherId">The other.</param>
/// <param name="Until">The day on which it ended, UTC; null while it runs.</param>
public sealed record PastPair(string OneId, string OtherId, DateOnly? Until);
