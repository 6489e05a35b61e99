using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>A single change that was tried by running the round again with it.</summary>
/// <param name="What">What was changed: <c>place</c> for one more place, else the name of the rule that was lifted.</param>
/// <param name="MentorId">The mentor with the one more place; null otherwise.</param>
/// <param name="Helps">Whether the person is matched then.</param>
/// <param name="Sentence">The change and what comes of it, in words.</param>
public sealed record TriedChange(string What, string? MentorId, bool Helps, Remark Sentence);
