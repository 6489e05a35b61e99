using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>Something that a member wrote for the owner alone.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="PersonName">Who wrote it; null for an owner.</param>
/// <param name="About">On what occasion, in plain words.</param>
/// <param name="Text">What they wrote.</param>
public sealed record Confidence(DateTimeOffset At, string? PersonName, Remark About, string Text);
