using System.Collections.Concurrent;
using System.Security.Cryptography;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>The receivers of each program's events.</summary>
public sealed class SubscriptionStore(IDocumentStore store, Duties duties, TimeProvider clock)
{
    /// <summary>How many a program may have.</summary>
    public const int MaxPerProgram = 10;

    /// <summary>How long a secret signs along after another took its place.</summary>
    public static readonly TimeSpan RotationTime = TimeSpan.FromHours(24);

    private const int SecretBytes = 32;
    private const int IdBytes = 12;

    // Each step of each relationship asks. Another host's change is seen as soon as this is over.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    internal static readonly Collection<Subscription> Collection = new("subscriptions", StoreContainer.Programs)
    {
        Personal = new NoPersonalData("Addresses of systems."),
    };

    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, IReadOnlyList<Subscription> All)> _known = new();

    /// <summary>One receiver; null when there is none.</summary>
    public async Task<Subscription?> GetAsync(string programId, string id, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, programId, id, cancellation))?.Value;

    public async Task<IReadOnlyList<Subscription>> ListAsync(string programId, CancellationToken cancellation = default)
    {
        var all = new List<Subscription>();
        await foreach (var subscription in store.AllAsync(Collection, programId, cancellation: cancellation))
        {
            all.Add(subscription);
        }

        return all;
    }

    /// <summary>Those of a program that want to hear of an event. What another host changed counts within half a minute.</summary>
    public async Task<IReadOnlyList<Subscription>> WantingAsync(string programId, string type, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        if (!_known.TryGetValue(programId, out var known) || known.Until <= now)
        {
            known = (now + Fresh, await ListAsync(programId, cancellation));
            _known[programId] = known;
        }

        return [.. known.All.Where(subscription => subscription.DisabledAt is null && subscription.Events.Contains(type))];
    }

    /// <summary>Makes a receiver, with a secret of its own.</summary>
    public async Task<Subscription> CreateAsync(
        string programId, string url, IReadOnlyList<string> events, CancellationToken cancellation = default)
    {
        var made = new Subscription
        {
            Id = $"wh-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes))}",
            ProgramId = programId,
            Url = url,
            Events = events,
            Secrets = [new SubscriptionSecret(NewSecret(), null)],
            CreatedAt = clock.GetUtcNow(),
        };
        if (events.Contains(OutboundEvent.Report))
        {
            await duties.RingAsync(ReportEvents.DutyName, cancellation);
        }

        await store.CreateAsync(Collection, programId, made.Id, made, cancellation);
        Forget(programId);
        return made;
    }

    /// <summary>Gives a receiver a new secret; the one before signs along for a day, and an older one no longer.</summary>
    /// <returns>The receiver as it is now; null when there is none.</returns>
    public Task<Subscription?> RotateAsync(string programId, string id, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        return UpdateAsync(
            programId,
            id,
            before => before with
            {
                Secrets =
                [
                    new SubscriptionSecret(NewSecret(), null),
                    .. before.SecretsAt(now).Take(1).Select(secret => secret with { Until = secret.Until ?? now + RotationTime }),
                ],
            },
            cancellation);
    }

    /// <summary>Changes a receiver safely beside other writers.</summary>
    /// <param name="programId">Its program.</param>
    /// <param name="id">Its id.</param>
    /// <param name="change">From how it is to how it shall be; the same instance leaves it.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<Subscription?> UpdateAsync(
        string programId, string id, Func<Subscription, Subscription> change, CancellationToken cancellation = default)
    {
        var after = await store.UpdateAsync(Collection, programId, id, before => before is null ? null : change(before), cancellation);
        Forget(programId);
        return after;
    }

    public async Task RemoveAsync(string programId, string id, CancellationToken cancellation = default)
    {
        await store.DeleteAsync(Collection, programId, id, cancellation);
        Forget(programId);
    }

    private static string NewSecret() => WebhookSecret.Format(RandomNumberGenerator.GetBytes(SecretBytes));

    private void Forget(string programId) => _known.TryRemove(programId, out _);
}
