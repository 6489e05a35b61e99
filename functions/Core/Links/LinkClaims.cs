namespace ServerlessMentoring.Core.Links;

/// <summary>
/// What a link says: whose it is, what it opens, and until when. A signed link proves that we wrote these claims;
/// whether it is expired, revoked (an older epoch than the person's) or already answered, its reader judges.
/// </summary>
public sealed record LinkClaims
{
    public required LinkPurpose Purpose { get; init; }

    /// <summary>The end of its life, UTC, to the whole second. At this moment it is expired.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The person who acts, at most 64 characters of <see cref="People.PersonId"/>; null in an owner's link.</summary>
    public string? PersonId { get; init; }

    /// <summary>The person's link epoch when the link was made, 0 or more. A higher one on the person kills the link.</summary>
    public int Epoch { get; init; }

    /// <summary>The relationship, if the purpose is about one.</summary>
    public Guid? RelationshipId { get; init; }

    /// <summary>The number of the ask that the link answers (7 for ask <c>a7</c>), if it answers one.</summary>
    public int? AskNumber { get; init; }

    /// <summary>The number of the session (0 for the kickoff <c>s0</c>), if the link is about one.</summary>
    public int? Session { get; init; }

    /// <summary>
    /// What a person's link is about when that is no relationship: the program in which to choose, as <see cref="ProgramKey.Of"/> tells, or the
    /// request to answer.
    /// </summary>
    public Guid? Subject { get; init; }

    /// <summary>The program, in an owner's link that opens one and names no relationship; at most 63 characters.</summary>
    public string? ProgramId { get; init; }

    /// <summary>Who the owner is, as <see cref="OwnerHash.Of"/> tells: 16 bytes in hexadecimal; null in a person's link.</summary>
    public string? Owner { get; init; }

    /// <summary>
    /// Whether the person's own page made the link, so that what it opens may lead back there. A link in a mail never does: whoever it is
    /// forwarded to sees one thing, and not all that is the person's.
    /// </summary>
    public bool IsFromOwnPage { get; init; }

    /// <summary>Whether the link has run out at this moment.</summary>
    /// <param name="now">The moment, UTC.</param>
    /// <returns>True from <see cref="ExpiresAt"/> on.</returns>
    public bool IsExpired(DateTimeOffset now) => now >= ExpiresAt;
}
