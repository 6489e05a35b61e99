namespace ServerlessMentoring.App.Subscriptions;

/// <summary>The types of events that other systems can hear of.</summary>
public static class OutboundEvent
{
    /// <summary>A relationship began or moved to another phase.</summary>
    public const string PhaseChanged = "relationship.phaseChanged";

    /// <summary>A relationship needs somebody, or no longer does.</summary>
    public const string Attention = "relationship.attention";

    /// <summary>Somebody waits to be matched again.</summary>
    public const string Unmatched = "person.unmatched";

    /// <summary>The numbers of a program.</summary>
    public const string Report = "program.report";

    /// <summary>Sent on request, to see whether a receiver works. Every subscription gets it.</summary>
    public const string Test = "webhook.test";

    /// <summary>The types that a subscription may name.</summary>
    public static IReadOnlyList<string> All { get; } = [PhaseChanged, Attention, Unmatched, Report];
}
