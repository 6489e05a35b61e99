using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>How many relationships stand in a phase.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Count">How many.</param>
public sealed record DigestPhase(Phase Phase, int Count);
