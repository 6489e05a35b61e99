using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Core.Matching;

/// <summary>Judges pairs of one round, by the program's rules and weights. Mentors and mentees are in the order of their ids.</summary>
public interface IPairJudge
{
    /// <summary>The mentors, in the order of their ids (ordinal).</summary>
    IReadOnlyList<Candidate> Mentors { get; }

    /// <summary>The mentees, in the order of their ids (ordinal).</summary>
    IReadOnlyList<Candidate> Mentees { get; }

    /// <summary>One pair in full, with its reasons.</summary>
    PairVerdict Judge(int mentee, int mentor);

    /// <summary>The scores of all pairs that may be. The same numbers as <see cref="Judge"/> gives.</summary>
    PairScores ScoreAll();
}
