using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.Local.Tour;

/// <summary>An ask in somebody's mail.</summary>
/// <param name="Story">The relationship that it is about.</param>
/// <param name="PersonId">Who is asked.</param>
/// <param name="Purpose">For what.</param>
/// <param name="Number">Which of its kind it is for this person, from 0.</param>
/// <param name="SessionNumber">The session that it is about, 0 for the kickoff.</param>
/// <param name="Path">Where the link leads, below this app's address.</param>
internal sealed record TourErrand(TourStory Story, string PersonId, LinkPurpose Purpose, int Number, int SessionNumber, string Path)
{
    public bool IsMentor => PersonId == Story.MentorId;

    /// <summary>Whether this person sees to it at all. What one may do for all, the first mentee does.</summary>
    public bool IsDone => Story.Persona.Answers.Contains(Purpose) && !IsLeft && Purpose switch
    {
        LinkPurpose.BookKickoff => IsFirstMentee,
        LinkPurpose.LogSession => IsFirstMentee && SessionNumber <= Story.Persona.LogsOnly,
        LinkPurpose.BookSession => IsFirstMentee && Number < Story.Persona.Bookings,
        LinkPurpose.AgreeGoals => IsFirstMentee || IsMentor,
        _ => true,
    };

    private bool IsLeft => Story.Persona.Silent.Contains(PersonId) || (IsMentor && Story.Persona.MentorLeaves.Contains(Purpose));

    private bool IsFirstMentee => PersonId == Story.MenteeIds[0];
}
