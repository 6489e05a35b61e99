using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Digests;

/// <summary>A relationship that needs its owner's help.</summary>
/// <param name="People">Whose it is.</param>
/// <param name="Health">How bad it is.</param>
/// <param name="Reasons">Why, in short sentences.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Url">Absolute link to its page; signs the owner in.</param>
public sealed record DigestCase(
    DigestPeople People, HealthLevel Health, IReadOnlyList<Remark> Reasons, Remark Advice, string Url);
