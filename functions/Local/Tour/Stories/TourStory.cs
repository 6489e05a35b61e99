namespace ServerlessMentoring.Local.Tour;

/// <summary>One relationship of the sample: who, why, when, and how its people behave.</summary>
/// <param name="Day">Days after the start of the tour's clock; a Monday is 0.</param>
/// <param name="ProgramId">The program.</param>
/// <param name="MentorId">The mentor.</param>
/// <param name="MenteeIds">The mentees. The first books, writes the goals and logs.</param>
/// <param name="Reason">Why these people, as both sides read it.</param>
/// <param name="MeetingHour">The hour, UTC, at which they meet.</param>
/// <param name="Persona">How they behave.</param>
internal sealed record TourStory(
    int Day,
    string ProgramId,
    string MentorId,
    IReadOnlyList<string> MenteeIds,
    string Reason,
    int MeetingHour,
    TourPersona Persona)
{
    public IEnumerable<string> Members => [MentorId, .. MenteeIds];
}
