using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching;

/// <summary>Why two people fit, or why they must not be put together. Names nobody, so that both can read it and it can be kept.</summary>
/// <param name="About">The factor or rule, by its name in the program document, such as <c>skills</c> or <c>sharedLanguage</c>.</param>
/// <param name="Text">One plain sentence.</param>
public record Reason(string About, Remark Text);
