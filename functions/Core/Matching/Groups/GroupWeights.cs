namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>What a group's make-up counts beside the scores of its mentees.</summary>
public static class GroupWeights
{
    /// <summary>Taken off for a second mentee of the same department, in <see cref="Points"/>; for a third twice as much, and so on.</summary>
    public const int SameDepartment = 20 * Points.One;

    /// <summary>Taken off for the second mentee, twice as much for the third, and so on: of two ways to split people, the even one costs less.</summary>
    public const int Uneven = Points.One;

    /// <summary>What the next mentee of a department costs.</summary>
    /// <param name="already">How many of it are in the group.</param>
    internal static long NextOfDepartment(int already) => (long)already * SameDepartment;

    /// <summary>What the next mentee costs.</summary>
    /// <param name="already">How many are in the group.</param>
    internal static long NextMember(int already) => (long)already * Uneven;
}
