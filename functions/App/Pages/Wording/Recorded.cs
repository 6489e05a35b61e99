using ServerlessMentoring.App.Actions;
using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Pages.Wording;

/// <summary>What was recorded, and who will read it, by purpose.</summary>
internal static class Recorded
{
    /// <summary>One sentence that says what is safe now.</summary>
    public static string What(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Accept => ActionTexts.DoneAccept,
        LinkPurpose.BookKickoff => ActionTexts.DoneBookKickoff,
        LinkPurpose.AgreeGoals => ActionTexts.DoneAgreeGoals,
        LinkPurpose.BookSession => ActionTexts.DoneBookSession,
        LinkPurpose.LogSession => ActionTexts.DoneLogSession,
        LinkPurpose.CheckIn => ActionTexts.DoneCheckIn,
        LinkPurpose.GiveFeedback => ActionTexts.DoneGiveFeedback,
        LinkPurpose.Pause => ActionTexts.DonePause,
        LinkPurpose.Resume => ActionTexts.DoneResume,
        LinkPurpose.End => ActionTexts.DoneEnd,
        LinkPurpose.FinishEarly => ActionTexts.DoneFinishEarly,
        LinkPurpose.Dispute => ActionTexts.DoneDispute,
        LinkPurpose.Capacity => ActionTexts.DoneCapacity,
        LinkPurpose.Profile => ActionTexts.DoneProfile,
        LinkPurpose.Testimonial => ActionTexts.DoneTestimonial,
        LinkPurpose.Note => ActionTexts.DoneNote,
        LinkPurpose.AnswerRequest => ActionTexts.DoneAnswerRequest,
        _ => ActionTexts.DoneOther,
    };

    /// <summary>What happens next, if it is always the same.</summary>
    public static string? Next(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.BookKickoff or LinkPurpose.BookSession => ActionTexts.NextBooked,
        LinkPurpose.CheckIn => ActionTexts.NextCheckIn,
        LinkPurpose.End => ActionTexts.NextEnd,
        LinkPurpose.Pause => ActionTexts.NextPause,
        LinkPurpose.FinishEarly => ActionTexts.NextFinishEarly,
        LinkPurpose.Dispute => ActionTexts.NextDispute,
        _ => null,
    };
}
