using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.Core.Matching;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>What an owner has ticked and typed on a round's page and not yet sent off.</summary>
/// <param name="Pinned">Ticked to be kept, or put, together.</param>
/// <param name="Forbidden">Ticked not to be together.</param>
/// <param name="Notes">Typed; an empty one takes back what the round has.</param>
internal sealed record RoundDraft(IReadOnlySet<PersonPair> Pinned, IReadOnlySet<PersonPair> Forbidden, IReadOnlyList<RoundNote> Notes)
{
    /// <summary>As the round itself has it.</summary>
    public static RoundDraft Of(RoundContent content) =>
        new(content.Input.Pinned.ToHashSet(), content.Input.Forbidden.ToHashSet(), content.Notes);
}
