namespace ServerlessMentoring.Pages.Owners;

/// <summary>Something that the rules let an owner do now.</summary>
/// <param name="Kind">What.</param>
/// <param name="Url">Where its form posts to: a path on this site.</param>
public sealed record OwnerMove(OwnerMoveKind Kind, string Url);
