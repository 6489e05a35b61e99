using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.App.Links;

/// <summary>Links by which an owner gets from a mail to the dashboard.</summary>
public sealed class OwnerLinks(LinkAddresses addresses, TimeProvider clock)
{
    /// <summary>The query parameter that names a round.</summary>
    public const string RoundParameter = "round";

    /// <summary>The query parameter that names the month of a recognition board.</summary>
    public const string BoardParameter = "board";

    /// <summary>How long such a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>The link of one owner to the page of one relationship.</summary>
    /// <param name="owner">An address or object id, as in the program document.</param>
    /// <param name="relationshipId">The relationship whose page it opens.</param>
    public string OfRelationship(string owner, string relationshipId) =>
        addresses.Of(new LinkClaims
        {
            Purpose = LinkPurpose.Owner,
            Owner = OwnerHash.Of(owner),
            RelationshipId = RelationshipId.GuidOf(relationshipId) ?? throw new ArgumentException("This is no relationship's id.", nameof(relationshipId)),
            ExpiresAt = clock.GetUtcNow() + Lifetime,
        });

    /// <summary>The link of one owner to one program.</summary>
    /// <param name="owner">An address or object id, as in the program document.</param>
    /// <param name="programId">The program whose dashboard it opens.</param>
    public string Of(string owner, string programId) =>
        addresses.Of(new LinkClaims
        {
            Purpose = LinkPurpose.Owner,
            Owner = OwnerHash.Of(owner),
            ProgramId = programId,
            ExpiresAt = clock.GetUtcNow() + Lifetime,
        });

    /// <summary>The link of one owner to the page of one matching round. Which round stands beside the token: it is no secret and opens nothing.</summary>
    /// <param name="owner">An address or object id, as in the program document.</param>
    /// <param name="programId">The program.</param>
    /// <param name="roundId">The round whose page it opens.</param>
    public string OfRound(string owner, string programId, string roundId) => $"{Of(owner, programId)}?{RoundParameter}={roundId}";

    /// <summary>The link of one owner to a month's recognition board.</summary>
    /// <param name="owner">An address or object id, as in the program document.</param>
    /// <param name="programId">The program.</param>
    /// <param name="month">The month, <c>2026-02</c>; it stands beside the token as a round does.</param>
    public string OfBoard(string owner, string programId, string month) => $"{Of(owner, programId)}?{BoardParameter}={month}";
}
