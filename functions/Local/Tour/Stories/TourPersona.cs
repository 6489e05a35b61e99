using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Local.Tour;

/// <summary>How the people of one relationship behave: what they answer, how fast, and what they say.</summary>
internal sealed record TourPersona
{
    /// <summary>What is answered; other asks stay open.</summary>
    public IReadOnlyList<LinkPurpose> Answers { get; init; } =
    [
        LinkPurpose.Accept, LinkPurpose.BookKickoff, LinkPurpose.AgreeGoals, LinkPurpose.BookSession,
        LinkPurpose.LogSession, LinkPurpose.CheckIn, LinkPurpose.GiveFeedback,
    ];

    /// <summary>What the mentor leaves lying all the same.</summary>
    public IReadOnlyList<LinkPurpose> MentorLeaves { get; init; } = [];

    /// <summary>Who answers nothing at all.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];

    /// <summary>Why the mentee says no to the match; null for a yes.</summary>
    public string? Declines { get; init; }

    /// <summary>Hours until somebody gets round to a mail.</summary>
    public int Hours { get; init; } = 20;

    /// <summary>How many sessions get booked after the kickoff; later asks are left lying.</summary>
    public int Bookings { get; init; } = int.MaxValue;

    /// <summary>What becomes of each session after the kickoff; of later ones what became of the last.</summary>
    public IReadOnlyList<SessionOutcome> Sessions { get; init; } = [SessionOutcome.Held];

    /// <summary>How many sessions after the kickoff anybody says something about; later ones are never logged.</summary>
    public int LogsOnly { get; init; } = int.MaxValue;

    /// <summary>How good held sessions were, 1 to 5.</summary>
    public int Quality { get; init; } = 4;

    /// <summary>What the mentees answer to check-ins, one after the other; then the last again.</summary>
    public IReadOnlyList<TourPulse> MenteePulses { get; init; } = [new(4)];

    public IReadOnlyList<TourPulse> MentorPulses { get; init; } = [new(4)];

    /// <summary>The goals that the mentee writes.</summary>
    public IReadOnlyList<string> Goals { get; init; } = ["Know whom to ask for what", "Finish a first piece of work of my own"];

    /// <summary>What they note after each session.</summary>
    public IReadOnlyList<string> Learnings { get; init; } = [];

    /// <summary>What they set out to do after each session.</summary>
    public IReadOnlyList<string> NextSteps { get; init; } = [];

    /// <summary>What the mentee says at the end.</summary>
    public string? Testimonial { get; init; }
}

/// <summary>What somebody answers when asked how it goes.</summary>
/// <param name="Pulse">1 to 5.</param>
/// <param name="Comment">For the owner.</param>
/// <param name="NeedsHelp">Whether they ask for help.</param>
internal sealed record TourPulse(int Pulse, string? Comment = null, bool NeedsHelp = false);
