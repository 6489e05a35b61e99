namespace ServerlessMentoring.Core.Links;

/// <summary>The answer of <see cref="LinkTokens.Verify"/>.</summary>
/// <param name="Verdict">Whether we signed it.</param>
/// <param name="Claims">The claims; null unless <see cref="LinkVerdict.Genuine"/>.</param>
/// <param name="KeyId">The id of the key that signed; 0 unless genuine.</param>
public sealed record LinkVerification(LinkVerdict Verdict, LinkClaims? Claims, int KeyId);
