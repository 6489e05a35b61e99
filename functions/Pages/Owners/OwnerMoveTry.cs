using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>An owner's form that was sent and could not be carried out: shown again with what was sent.</summary>
/// <param name="Kind">Which form.</param>
/// <param name="StatusCode">The HTTP status: 400 for faults in fields, 409 or 410 when the rules forbid it.</param>
public sealed record OwnerMoveTry(OwnerMoveKind Kind, int StatusCode)
{
    /// <summary>What was sent, by field.</summary>
    public IReadOnlyDictionary<string, string> Input { get; init; } = new Dictionary<string, string>();

    /// <summary>The fields at fault.</summary>
    public IReadOnlyList<string> Broken { get; init; } = [];

    /// <summary>Why the rules forbid it; null when a field is at fault, or when the form was used for something else before.</summary>
    public Remark? Why { get; init; }
}
