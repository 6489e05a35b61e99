using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Times that others state, bounded to what can be.</summary>
internal static class StatedTime
{
    private static readonly DateTimeOffset Earliest = new(1970, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A clock that is centuries off is bounded to what calendars can reckon with.</summary>
    public static DateTimeOffset Bounded(DateTimeOffset now) =>
        now < Earliest ? Earliest : now > Latest ? Latest : now.ToUniversalTime();

    /// <summary>
    /// When a signal was accepted: what was in time then is in time when it is taken. Not later than now, and not
    /// before the relationship.
    /// </summary>
    public static DateTimeOffset Of(RelationshipState state, Signal signal, DateTimeOffset now)
    {
        var at = signal.At > state.CreatedAt ? signal.At : state.CreatedAt;
        return at < now ? at : now;
    }
}
