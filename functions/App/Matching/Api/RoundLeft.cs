using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>Somebody whom a round matched with nobody.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Role">As what.</param>
/// <param name="Kind">The sort of reason.</param>
/// <param name="Why">The reason in words.</param>
/// <param name="Changes">What would change it, the simplest first; each would do alone.</param>
public sealed record RoundLeft(string PersonId, MemberRole Role, UnmatchedKind Kind, string Why, IReadOnlyList<string> Changes);
