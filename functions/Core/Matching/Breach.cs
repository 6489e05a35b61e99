using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching;

/// <summary>A hard rule that a pair breaks.</summary>
/// <param name="About">The rule, by its name in the program document where it stands there.</param>
/// <param name="Text">Why, one plain sentence that names nobody.</param>
/// <param name="CanBeOverruled">Whether an owner may put the two together all the same, by pinning the pair.</param>
public sealed record Breach(string About, Remark Text, bool CanBeOverruled) : Reason(About, Text);
