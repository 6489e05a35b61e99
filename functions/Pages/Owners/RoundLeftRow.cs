using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>Somebody who is with nobody in a round.</summary>
/// <param name="Name">Who.</param>
/// <param name="Role">As what.</param>
/// <param name="Why">Why.</param>
/// <param name="Changes">What would change it; each would do alone.</param>
/// <param name="WhyUrl">Where more is told.</param>
public sealed record RoundLeftRow(string Name, MemberRole Role, string Why, IReadOnlyList<string> Changes, string WhyUrl);
