using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Programs;

/// <summary>A question of a check-in or of the feedback. Answers come as <c>answers.{id}</c>.</summary>
/// <param name="Id">1 to 40 of <c>A-Z a-z 0-9 _ -</c>, unique in its list.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Type">How it is answered.</param>
/// <param name="Role">Who is asked; null for all.</param>
public sealed record Question(string Id, string Text, QuestionType Type, MemberRole? Role = null);
