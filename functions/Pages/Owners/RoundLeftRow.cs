using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>Somebody who is with nobody in a round.</summary>
/// <param name="Name">Who.</param>
/// <param name="Role">As what.</param>
/// <param name="Why">Why.</param>
/// <param name="Changes">What would change it; each would do alone.</param>
/// <param name="Id">The person's id, to ask more about them.</param>
public sealed record RoundLeftRow(string Name, MemberRole Role, Remark Why, IReadOnlyList<Remark> Changes, string Id);
