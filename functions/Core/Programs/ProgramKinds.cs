namespace ServerlessMentoring.Core.Programs;

/// <summary>What follows from a program's kind alone.</summary>
public static class ProgramKinds
{
    /// <summary>Whether one relationship of this kind holds one or more mentors and many mentees.</summary>
    /// <returns>True for the four group kinds.</returns>
    public static bool IsGroup(this ProgramKind kind) =>
        kind is ProgramKind.PeerGroup or ProgramKind.ProblemSolvingGroup or ProgramKind.ProductLaunchGroup or ProgramKind.ReskillingGroup;

    /// <summary>Whether the weight <c>department</c> speaks for the same department: where people are to get at home in it, or in its field.</summary>
    /// <returns>False where another view is worth more.</returns>
    public static bool WantsSameDepartment(this ProgramKind kind) =>
        kind is ProgramKind.Onboarding or ProgramKind.FunctionalExpertise or ProgramKind.Succession or ProgramKind.DevelopmentPlan;
}
