using ServerlessMentoring.App.Enrollment.Sources;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>An HR system that may post events.</summary>
/// <param name="Name">Its name in the route.</param>
/// <param name="Kind">How it signs, and what it says.</param>
/// <param name="PersonPrefix">Put before each of its employee ids; empty for none.</param>
public sealed record WebhookSource(string Name, SourceKind Kind, string PersonPrefix)
{
    /// <summary>The live signing secrets of a native source: two while one replaces the other.</summary>
    public IReadOnlyList<WebhookSecret> Secrets { get; init; } = [];

    /// <summary>The live signing keys of any other source.</summary>
    public IReadOnlyList<byte[]> Keys { get; init; } = [];

    /// <summary>Where its API is, without a slash at the end; null when it has none.</summary>
    public string? ApiUrl { get; init; }

    /// <summary>The key of its API.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Merge: the token of the linked account.</summary>
    public string? AccountToken { get; init; }

    /// <summary>Merge: the id of the linked account, the webhooks of others being passed over; null takes all.</summary>
    public string? LinkedAccount { get; init; }
}
