using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Platform.Local.Tour;

/// <summary>The two programs of the sample company: ready templates, shortened so that ten weeks show a whole life.</summary>
internal static class TourPrograms
{
    /// <summary>Id of the program of pairs.</summary>
    public const string Buddies = "onboarding-buddies";

    /// <summary>Id of the program of the group.</summary>
    public const string Group = "faster-answers";

    /// <summary>Both, ready to be put.</summary>
    public static IReadOnlyList<ProgramDocument> All { get; } =
    [
        Of(ProgramKind.Onboarding) with
        {
            Id = Buddies,
            Name = "Onboarding buddies",
            DurationWeeks = 4,
            ExtensionWeeks = 2,
            Acceptance = new AcceptancePlan(Required: true, WithinDays: 4),
            Sessions = Of(ProgramKind.Onboarding).Sessions with { Minimum = 3, EveryDays = 7 },
            CheckIns = Of(ProgramKind.Onboarding).CheckIns with { EveryDays = 10 },
            Feedback = Of(ProgramKind.Onboarding).Feedback with { WithinDays = 7 },
        },
        Of(ProgramKind.ProblemSolvingGroup) with
        {
            Id = Group,
            Name = "Faster answers for customers",
            Objective = "Customers wait three days for an answer that takes ten minutes to write. Find out why, and try what helps.",
            DurationWeeks = 10,
            ExtensionWeeks = 2,
            Sessions = Of(ProgramKind.ProblemSolvingGroup).Sessions with { Minimum = 4, EveryDays = 14 },
        },
    ];

    private static ProgramDocument Of(ProgramKind kind) => ProgramTemplates.Find(kind)! with
    {
        Owners = [TourCompany.Owner],
        TimeZone = TourCompany.TimeZone,
    };
}
