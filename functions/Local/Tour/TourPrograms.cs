using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Local.Tour;

/// <summary>The five programs of the sample company: ready templates with a name and an owner.</summary>
internal static class TourPrograms
{
    /// <summary>Id of the program for newcomers.</summary>
    public const string Buddies = "onboarding-buddies";

    /// <summary>Id of the program in which juniors mentor leaders.</summary>
    public const string Reverse = "reverse-mentoring";

    /// <summary>Id of the program for people who lead for the first time.</summary>
    public const string NewManagers = "new-managers";

    /// <summary>Id of the program in which mentees choose.</summary>
    public const string Careers = "career-conversations";

    /// <summary>Id of the program of groups.</summary>
    public const string Group = "faster-answers";

    /// <summary>All, ready to be put.</summary>
    public static IReadOnlyList<ProgramDocument> All { get; } =
    [
        Of(ProgramKind.Onboarding) with { Id = Buddies, Name = "Onboarding buddies" },
        Of(ProgramKind.NewManager) with { Id = NewManagers, Name = "First time in charge" },
        Of(ProgramKind.Reverse) with { Id = Reverse, Name = "Reverse mentoring" },
        Of(ProgramKind.CareerConversations) with { Id = Careers, Name = "Where to from here" },
        Of(ProgramKind.ProblemSolvingGroup) with
        {
            Id = Group,
            Name = "Faster answers for customers",
            Objective = "Customers wait three days for an answer that takes ten minutes to write. Find out why, and try what helps.",
        },
    ];

    /// <summary>The planned points of a session, 0 for the kickoff.</summary>
    public static IEnumerable<string> AgendaOf(string programId, int session)
    {
        var program = All.Single(each => each.Id == programId);
        var plans = program.Sessions.Templates;
        var agenda = session == 0 ? program.Kickoff.Agenda : plans[Math.Min(session, plans.Count) - 1].Agenda;
        return agenda.Select(point => point.Point);
    }

    /// <summary>What a visitor should look at in a program.</summary>
    public static IReadOnlyList<string> LookAt(string programId) => programId switch
    {
        Buddies =>
        [
            "Lena and Amara have gone all the way, with a testimonial; Tom's mentor never gave his feedback",
            "Arjun asked for help: his mentor missed their meetings. Liam is in the extension, Noor ended below the minimum",
            "Kofi's first mentor left the company, and he has a new one; Emily's last day is known",
            "Freya's mentor disputes a session; Diego has not met his for weeks; Ben is on leave; Aisha has yet to meet hers",
            "What people say at the end is published: it is linked from everybody's own page, also from Mia's",
            "Mia's match is of this morning: answer it for her",
        ],
        NewManagers =>
        [
            "Sara's sessions follow their plans; Vikram and Leon are well under way",
            "Oliver meets, and never says how it went",
            "Maya's mentor is on leave, so the two rest; Fatima's goals wait for her mentor's yes",
            "Chiara, Grace, Hannes and Priyanka wait for a mentor, and three places are free: a round of matches waits for the owner's word",
        ],
        Reverse =>
        [
            "Tara mentors the chief financial officer; Helen has yet to say yes to Rohan",
            "Sam's pulse is low: he does not dare to speak. Only the owner sees his words",
            "Mails to Stefan come back; Catherine asked for a pause; Graham's was ended by the owner",
        ],
        Careers =>
        [
            "Nadia asked Katrin for talks, and got a yes; Sanjay had to say no to Asha",
            "Jack's request lies before Beatrix: answer it for her",
            "Wei and Lucia have yet to choose: open their pages, and look round among the mentors",
        ],
        _ =>
        [
            "Ruth's group works on, while Hassan is away",
            "Carlos's group has lost a member, and is below its minimum",
            "Sunita's group is forming: two have yet to answer",
        ],
    };

    // The sample's HR system names everybody itself, so no change enrolls anyone.
    private static ProgramDocument Of(ProgramKind kind) => ProgramTemplates.Find(kind)! with
    {
        Owners = [TourCompany.Owner],
        TimeZone = TourCompany.TimeZone,
        Enrollment = [],
    };
}
