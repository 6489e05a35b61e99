namespace ServerlessMentoring.Pages.Owners;

/// <summary>A pair that an owner pinned or forbade.</summary>
/// <param name="Pair">What stands for it in a form, <c>mentorId menteeId</c>.</param>
/// <param name="Mentor">The mentor's name.</param>
/// <param name="Mentee">The mentee's name.</param>
/// <param name="Forbidden">Whether it was forbidden; pinned otherwise.</param>
/// <param name="IsOn">Whether it is ticked.</param>
public sealed record RoundWishRow(string Pair, string Mentor, string Mentee, bool Forbidden, bool IsOn = true);
