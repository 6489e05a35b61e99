namespace ServerlessMentoring.App.Booking;

/// <summary>A person's booked times in all relationships: one document, so that of two bookings of one hour exactly one wins.</summary>
public sealed record Agenda(string PersonId, IReadOnlyList<AgendaEntry> Entries)
{
    // What is over matters to nobody; a day more keeps a late writer from tripping over a time that just passed.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Whether a time is free, its own earlier hold left aside.</summary>
    public bool IsFree(AgendaEntry wanted, DateTimeOffset now) =>
        !Entries.Any(entry => entry.IsLive(now) && !entry.IsSameAs(wanted) && entry.Overlaps(wanted));

    /// <summary>The agenda with one more time held. A time booked for the same thing stays until the new one is booked.</summary>
    public Agenda Hold(AgendaEntry wanted, DateTimeOffset now) =>
        With([.. Entries.Where(entry => entry.HeldUntil is null || !entry.IsSameAs(wanted)), wanted], now);

    /// <summary>The agenda without a time that was held; the same instance when it was not.</summary>
    public Agenda LetGo(AgendaEntry held) =>
        Entries.Contains(held) ? this with { Entries = [.. Entries.Where(entry => entry != held)] } : this;

    /// <summary>
    /// The agenda with exactly these booked times of one relationship; the same instance when it has them already.
    /// What is held for it stays, unless it is what was booked: its signal may still be unread.
    /// </summary>
    public Agenda Book(string relationshipId, IReadOnlyList<AgendaEntry> booked, DateTimeOffset now)
    {
        var others = Entries.Where(entry => entry.RelationshipId != relationshipId);
        var held = Entries.Where(entry =>
            entry.RelationshipId == relationshipId
            && entry.HeldUntil is not null
            && !booked.Any(time => time.StartsAt == entry.StartsAt));
        var after = With([.. others, .. held, .. booked], now);
        return after.Entries.SequenceEqual(Entries) ? this : after;
    }

    private Agenda With(IEnumerable<AgendaEntry> entries, DateTimeOffset now) => this with
    {
        Entries =
        [
            .. entries
                .Where(entry => entry.IsLive(now) && now < entry.EndsAt + Kept)
                .OrderBy(entry => entry.StartsAt)
                .ThenBy(entry => entry.RelationshipId, StringComparer.Ordinal),
        ],
    };
}
