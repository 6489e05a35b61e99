using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Nudges;

/// <summary>What reminding one person keeps of one relationship: what its state cannot tell.</summary>
public sealed record NudgedRelationship
{
    public required string Id { get; init; }

    /// <summary>The newest step that was noted here. While the saved state is older, what this step opened is not to be seen yet.</summary>
    public int Step { get; init; }

    /// <summary>When to look because of that step, UTC; null once a look has seen it.</summary>
    public DateTimeOffset? LookAt { get; init; }

    /// <summary>From when the days of its asks count, UTC: since the latest pause, whose end has asked again.</summary>
    public DateTimeOffset? CountsFrom { get; init; }

    /// <summary>Open asks that were named in a digest.</summary>
    public IReadOnlyList<NudgedAsk> Asks { get; init => field = value ?? []; } = [];

    /// <summary>Sessions to come that were booked early enough to be reminded of.</summary>
    public IReadOnlyList<NudgedSession> Sessions { get; init => field = value ?? []; } = [];

    /// <summary>How often the person was reminded of an ask.</summary>
    public NudgedAsk? Ask(string askId) => Asks.FirstOrDefault(ask => ask.Id == askId);

    /// <summary>The same with what a step booked; sessions that are no longer booked for their time go.</summary>
    public NudgedRelationship With(RelationshipState after, IReadOnlyList<NudgedSession> booked)
    {
        var kept = Sessions.Where(noted => IsBooked(after, noted)).ToList();
        var added = booked.Where(session => !kept.Any(noted => IsSame(noted, session))).ToList();
        return added.Count == 0 && kept.Count == Sessions.Count ? this : this with { Sessions = [.. kept, .. added] };
    }

    /// <summary>The same after a digest named an ask of it. Counting the same day again changes nothing.</summary>
    public NudgedRelationship Reminded(string askId, DateOnly on)
    {
        var before = Ask(askId);
        return before?.LastOn >= on
            ? this
            : this with { Asks = [.. Asks.Where(ask => ask.Id != askId), new NudgedAsk(askId, (before?.Count ?? 0) + 1, on)] };
    }

    /// <summary>The same after a digest named a session of it.</summary>
    public NudgedRelationship RemindedOfSession(string sessionId, DateOnly on) => this with
    {
        Sessions = [.. Sessions.Select(session => session.Id == sessionId && session.RemindedOn is null ? session with { RemindedOn = on } : session)],
    };

    /// <summary>The same without what is over by the saved state.</summary>
    public NudgedRelationship Seen(RelationshipState state) => this with
    {
        LookAt = null,
        Asks = [.. Asks.Where(noted => state.Asks.Any(ask => ask.Id == noted.Id))],
        Sessions = [.. Sessions.Where(noted => IsBooked(state, noted))],
    };

    private static bool IsBooked(RelationshipState state, NudgedSession noted) =>
        state.Session(noted.Id) is { Status: SessionStatus.Booked } session && session.StartsAt == noted.StartsAt;

    private static bool IsSame(NudgedSession one, NudgedSession other) => one.Id == other.Id && one.StartsAt == other.StartsAt;
}

/// <summary>How often somebody was reminded of an ask.</summary>
/// <param name="Id">The ask.</param>
/// <param name="Count">How many digests have named it.</param>
/// <param name="LastOn">The person's local day of the latest.</param>
public sealed record NudgedAsk(string Id, int Count, DateOnly LastOn);
