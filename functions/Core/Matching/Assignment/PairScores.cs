namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>The scores of all pairs that may be, by the mentee's row.</summary>
public abstract class PairScores(int mentees, int mentors)
{
    /// <summary>How many mentees there are.</summary>
    public int Mentees { get; } = mentees;

    /// <summary>How many mentors there are.</summary>
    public int Mentors { get; } = mentors;

    /// <summary>The score of a pair in <see cref="Points"/>, 0 to <see cref="Points.Full"/>; <see cref="Points.Forbidden"/> when a rule forbids it.</summary>
    public abstract ushort this[int mentee, int mentor] { get; }
}
