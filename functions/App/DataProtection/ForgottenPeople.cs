using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>
/// Knows for a while who was forgotten, so that an event of HR's that comes late brings nobody back. It keeps no id: only a fingerprint that
/// takes a link key to make.
/// </summary>
public sealed class ForgottenPeople(IDocumentStore store, LinkKeys keys, TimeProvider clock)
{
    /// <summary>How long it knows: as long as an HR system may repeat an event.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(30);

    // An erasure that takes longer than this needs somebody anyway.
    private static readonly TimeSpan LongestErasure = TimeSpan.FromDays(365);

    internal static readonly Collection<Forgotten> Collection = new("forgotten", StoreContainer.People, forgotten => forgotten.ExpiresAt)
    {
        Personal = new NoPersonalData("A fingerprint that takes a link key to make. It is there to outlive an erasure."),
    };

    /// <summary>Notes that an erasure begins. Noting it again changes nothing.</summary>
    /// <param name="personId">Who.</param>
    /// <param name="known">What is known of the person; null when only traces of them are.</param>
    /// <param name="at">When it was asked for; UTC.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public Task BeginAsync(string personId, Person? known, DateTimeOffset at, CancellationToken cancellation = default)
    {
        var mark = new Forgotten(keys.FingerprintsOf(personId)[0], at, NewestOf(known), null, at + LongestErasure);
        return store.UpdateAsync(
            Collection,
            mark.Fingerprint,
            mark.Fingerprint,
            before => before is { DoneAt: null } && before.RequestedAt == at ? before : mark,
            cancellation);
    }

    /// <summary>Notes that an erasure is done. From now on the clock of forgetting the forgetting runs.</summary>
    public async Task FinishAsync(string personId, DateTimeOffset at, CancellationToken cancellation = default)
    {
        foreach (var fingerprint in keys.FingerprintsOf(personId))
        {
            await store.UpdateAsync(
                Collection,
                fingerprint,
                fingerprint,
                before => before is null or { DoneAt: not null } ? before : before with { DoneAt = at, ExpiresAt = at + Memory },
                cancellation);
        }
    }

    /// <summary>What is remembered of a person; null when nothing is.</summary>
    public async Task<Forgotten?> FindAsync(string personId, CancellationToken cancellation = default)
    {
        foreach (var fingerprint in keys.FingerprintsOf(personId))
        {
            if ((await store.GetAsync(Collection, fingerprint, fingerprint, cancellation))?.Value is { } mark && mark.ExpiresAt > clock.GetUtcNow())
            {
                return mark;
            }
        }

        return null;
    }

    /// <summary>Whether an event is from before the erasure of its person: it says nothing of whoever has the id since.</summary>
    public static bool IsOldNews(Forgotten mark, HrEvent hrEvent) => hrEvent.Version <= mark.Version || hrEvent.Timestamp < mark.RequestedAt;

    private static long? NewestOf(Person? person) => person is null
        ? null
        : person.ProfileVersions.Values
            .Concat(new[] { person.EmploymentStamps.Leave, person.EmploymentStamps.Termination, person.EmploymentStamps.LastDay }.OfType<FactStamp>())
            .Select(stamp => (long?)stamp.Version)
            .Max();
}

/// <summary>That somebody is to be forgotten, or was: just enough that what comes late about them is known as such.</summary>
/// <param name="Fingerprint">Made of the person's id with a link key; nobody without the key can tell whose it is.</param>
/// <param name="RequestedAt">When it was asked for; UTC.</param>
/// <param name="Version">The newest version of HR's that was known; null if none.</param>
/// <param name="DoneAt">When it was done; UTC; null while it is under way.</param>
/// <param name="ExpiresAt">Until when it is remembered; UTC.</param>
public sealed record Forgotten(
    string Fingerprint, DateTimeOffset RequestedAt, long? Version, DateTimeOffset? DoneAt, DateTimeOffset ExpiresAt);
