namespace ServerlessMentoring.Core.Links;

/// <summary>What a link is for. A link opens this and nothing else. The numbers travel in links: never reuse one.</summary>
public enum LinkPurpose
{
    /// <summary>Accept or decline a match.</summary>
    Accept = 1,

    BookKickoff = 2,

    /// <summary>Write the goals, or confirm them as the mentor.</summary>
    AgreeGoals = 3,

    BookSession = 4,

    /// <summary>Say how a session went.</summary>
    LogSession = 5,

    CheckIn = 6,

    /// <summary>Give feedback at the end.</summary>
    GiveFeedback = 7,

    Pause = 8,

    /// <summary>Go on after a pause.</summary>
    Resume = 9,

    /// <summary>Leave a relationship, without blame.</summary>
    End = 10,

    FinishEarly = 11,

    /// <summary>Say that a logged session was not as logged.</summary>
    Dispute = 12,

    /// <summary>Set how many mentees one takes.</summary>
    Capacity = 13,

    Profile = 14,

    Note = 15,

    /// <summary>Choose mentors or mentees in a program: wish, ask, pick.</summary>
    Choose = 16,

    Me = 17,

    /// <summary>Stop reminders, or start them again.</summary>
    Unsubscribe = 18,

    /// <summary>An owner's way from a mail to the dashboard.</summary>
    Owner = 19,

    OwnerSession = 20,

    /// <summary>Take back the consent to publish one's testimonial, or give it again.</summary>
    Testimonial = 21,

    /// <summary>Answer a mentee who asked.</summary>
    AnswerRequest = 22,
}
