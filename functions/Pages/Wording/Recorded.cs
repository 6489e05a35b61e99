using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.Pages.Wording;

/// <summary>What was recorded, and who will read it, by purpose.</summary>
internal static class Recorded
{
    /// <summary>One sentence that says what is safe now.</summary>
    public static string What(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Accept => "Your answer to the match is recorded.",
        LinkPurpose.BookKickoff => "The kickoff is booked.",
        LinkPurpose.AgreeGoals => "Your goals are recorded.",
        LinkPurpose.BookSession => "The session is booked.",
        LinkPurpose.LogSession => "How the session went is recorded.",
        LinkPurpose.CheckIn => "Your check-in is recorded.",
        LinkPurpose.GiveFeedback => "Your feedback is recorded.",
        LinkPurpose.Pause => "The pause is recorded.",
        LinkPurpose.Resume => "You go on.",
        LinkPurpose.End => "The end is recorded.",
        LinkPurpose.FinishEarly => "Your wish to finish early is recorded.",
        LinkPurpose.Dispute => "Your objection is recorded.",
        LinkPurpose.Capacity => "The number of mentees you take is saved.",
        LinkPurpose.Profile => "Your profile is saved.",
        LinkPurpose.Testimonial => "Your word on your testimonial is saved.",
        LinkPurpose.Note => "Your note is in the notebook.",
        LinkPurpose.AnswerRequest => "Your answer to the request is recorded.",
        _ => "Your answer is recorded.",
    };

    /// <summary>What happens next, if it is always the same.</summary>
    public static string? Next(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.BookKickoff or LinkPurpose.BookSession => "Everyone gets an invitation.",
        LinkPurpose.CheckIn => "Only the program owner reads it.",
        LinkPurpose.End => "The others hear that it ended, not why.",
        LinkPurpose.Pause => "No reminders come while you pause. Your dates move along.",
        LinkPurpose.FinishEarly => "Once the other side agrees, we ask for feedback and close. Without an answer the wish lapses after 14 days.",
        LinkPurpose.Dispute => "The session no longer counts, and the program owner takes a look.",
        _ => null,
    };
}
