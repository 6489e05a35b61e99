using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice;

/// <summary>Whom somebody wishes for in a program. Matching rounds weigh it; nobody else sees it.</summary>
/// <param name="ProgramId">The program.</param>
/// <param name="PersonId">Who wishes.</param>
/// <param name="Role">As what they wish: a mentee for mentors, a mentor for mentees.</param>
/// <param name="Wishes">Person ids, the dearest first; may be empty.</param>
/// <param name="At">When they said so; UTC.</param>
public sealed record WishList(string ProgramId, string PersonId, MemberRole Role, IReadOnlyList<string> Wishes, DateTimeOffset At);
