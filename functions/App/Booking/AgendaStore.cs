using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Booking;

public sealed class AgendaStore(IDocumentStore store, TimeProvider clock)
{
    internal const string Id = "agenda";

    internal static readonly Collection<Agenda> Collection = new("agendas", StoreContainer.People) { Personal = new SeenToBy<BookingPersonalData>() };

    /// <summary>A person's agenda; empty when nothing was ever booked.</summary>
    public async Task<Agenda> GetAsync(string personId, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, personId, Id, cancellation))?.Value ?? new Agenda(personId, []);

    /// <summary>
    /// Holds a time for all, or for none. People are taken in one fixed order, so that of two who want the same hour of the same people one
    /// gets it whole.
    /// </summary>
    /// <returns>False when the time collides with a booked one of any of them.</returns>
    public async Task<bool> HoldAsync(IEnumerable<string> personIds, AgendaEntry wanted, CancellationToken cancellation = default)
    {
        var holding = new List<string>();
        foreach (var personId in personIds.Order(StringComparer.Ordinal))
        {
            if (!await HoldAsync(personId, wanted, cancellation))
            {
                await LetGoAsync(holding, wanted, cancellation);
                return false;
            }

            holding.Add(personId);
        }

        return true;
    }

    /// <summary>Lets go of a time that was held and will not be booked.</summary>
    public async Task LetGoAsync(IEnumerable<string> personIds, AgendaEntry held, CancellationToken cancellation = default)
    {
        foreach (var personId in personIds)
        {
            await store.UpdateAsync(Collection, personId, Id, before => before?.LetGo(held), cancellation);
        }
    }

    /// <summary>Makes these the booked times of one relationship in a person's agenda.</summary>
    public Task BookAsync(string personId, string relationshipId, IReadOnlyList<AgendaEntry> booked, CancellationToken cancellation = default) =>
        store.UpdateAsync(
            Collection,
            personId,
            Id,
            before => before is null && booked.Count == 0
                ? null
                : (before ?? new Agenda(personId, [])).Book(relationshipId, booked, clock.GetUtcNow()),
            cancellation);

    private async Task<bool> HoldAsync(string personId, AgendaEntry wanted, CancellationToken cancellation)
    {
        var isFree = true;
        await store.UpdateAsync(
            Collection,
            personId,
            Id,
            before =>
            {
                var agenda = before ?? new Agenda(personId, []);
                var now = clock.GetUtcNow();
                isFree = agenda.IsFree(wanted, now);
                return isFree ? agenda.Hold(wanted, now) : before;
            },
            cancellation);
        return isFree;
    }
}
