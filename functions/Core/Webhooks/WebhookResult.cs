namespace ServerlessMentoring.Core.Webhooks;

/// <summary>What came of checking a webhook's signature.</summary>
public enum WebhookResult
{
    /// <summary>It is signed with a live secret, and fresh.</summary>
    Ok,

    /// <summary>A header is missing, or no secret is set for the source.</summary>
    Missing,

    /// <summary>A header is there but not in its form.</summary>
    Malformed,

    /// <summary>The timestamp is more than five minutes away from now.</summary>
    Stale,

    /// <summary>No live secret made any of the signatures.</summary>
    Wrong,
}
