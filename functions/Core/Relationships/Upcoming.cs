using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What a relationship does next by itself, if nobody does anything before.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="What">What, in a sentence.</param>
public sealed record Upcoming(DateTimeOffset At, Remark What)
{
    /// <summary>The next step; null when nothing happens by itself.</summary>
    public static Upcoming? Of(RelationshipState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return TimeRules.Next(state) is { } rule
            ? new Upcoming(rule.At, Remark.Of(TimelineTexts.ResourceManager, rule.Name, rule.Kind is { } kind ? [LifecycleWords.What(kind)] : []))
            : null;
    }
}
