using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Enrollment.DeadLetters;

/// <summary>Makes an event of a dead letter again and works on it at once. If it fails again, it is a letter again, with the new reason.</summary>
public sealed class Replays(
    DeadLetterStore letters, DueList list, HrEventProcessor processor, ILedger ledger, TimeProvider clock)
{
    // Should this host go down in the middle, the sweeper takes the event over.
    private static readonly TimeSpan SweeperPatience = TimeSpan.FromMinutes(2);

    /// <summary>Replays a letter. Doing it again, when it is already on its way or done, changes nothing.</summary>
    /// <returns>False when there never was such a letter.</returns>
    public async Task<bool> ReplayAsync(DurableTaskClient client, string id, CancellationToken cancellation = default)
    {
        if (await letters.GetAsync(id, cancellation) is not { } letter)
        {
            return await ledger.GetAsync(KeyOf(id), cancellation) is not null;
        }

        var now = clock.GetUtcNow();
        var replay = new WaitingEvent(
            letter.Id, letter.Source, letter.PersonPrefix, letter.Body, letter.ReceivedAt, IsNotice: letter.IsNotice, IsReplay: true)
        {
            DueAt = now + SweeperPatience,
        };

        // The event is written down before the letter goes, so that at no moment neither is there.
        await ledger.ClaimAsync(new LedgerEntry(KeyOf(id), "replay", null, now, now), cancellation);
        await list.AddAsync(replay, cancellation);
        await letters.RemoveAsync(id, cancellation);
        await processor.ProcessAllAsync(client, [replay], cancellation);
        return true;
    }

    private static string KeyOf(string id) => $"dead-letter/{id}";
}
