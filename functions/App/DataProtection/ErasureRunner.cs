using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.DataProtection;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>
/// Forgets a person: they leave all relationships as anybody who leaves the company does, and when nothing runs with them any more every room
/// erases what it keeps. Each step looks at what is there and not at what was done, so that a crash anywhere is made good by the next try.
/// </summary>
public sealed class ErasureRunner(
    Erasures erasures,
    PersonStore people,
    ProgramStore programs,
    RelationshipProjection relationships,
    Doorbell doorbell,
    IEnumerable<IPersonalData> rooms,
    ErasureMetrics metrics,
    TimeProvider clock,
    ILogger<ErasureRunner> logger)
{
    /// <summary>An epoch that no link was ever made in, and that leaves room for others to count on.</summary>
    private const int NoLinks = int.MaxValue / 2;

    private static readonly TimeSpan LongWait = TimeSpan.FromDays(1);

    /// <summary>Goes as far as it can get now. Never throws for a fault.</summary>
    /// <returns>Whether the person is forgotten, now or before.</returns>
    public async Task<bool> TryAsync(DurableTaskClient client, string personId, CancellationToken cancellation = default)
    {
        if (await erasures.TakeAsync(personId, clock.GetUtcNow(), cancellation) is not { } task)
        {
            return await erasures.GetAsync(personId, cancellation) is null;
        }

        try
        {
            if (await AdvanceAsync(client, task, cancellation))
            {
                logger.LogInformation("Erasure {Tombstone} is done", task.Tombstone);
                return true;
            }

            if (clock.GetUtcNow() - task.RequestedAt > LongWait)
            {
                logger.LogError("Erasure {Tombstone} waits since {RequestedAt} for relationships to end; look at its person's", task.Tombstone, task.RequestedAt);
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            metrics.Failed();
            logger.LogError(exception, "Erasure {Tombstone} could not go on (try {Attempt}); it is tried again", task.Tombstone, task.Attempts);
        }

        return false;
    }

    private async Task<bool> AdvanceAsync(DurableTaskClient client, ErasureTask task, CancellationToken cancellation)
    {
        var person = await LeaveAsync(task.PersonId, cancellation);
        var memberships = await MembershipsAsync(task.PersonId, cancellation);
        task = await erasures.NoteAsync(task, memberships.Select(membership => membership.RelationshipId), cancellation);
        var open = memberships.Where(membership => !membership.IsOver).ToList();
        foreach (var membership in open)
        {
            await SignalAsync(client, membership.RelationshipId, task, new PersonLeft { Why = LeaveReason.Terminated }, "left", cancellation);
        }

        if (open.Count > 0 || await LetGoAsync(client, task, cancellation) is not { } goingOn)
        {
            return false;
        }

        await EraseAsync(task, person, cancellation);
        if ((await MembershipsAsync(task.PersonId, cancellation)).Count > 0)
        {
            // Something was started with the person while this ran.
            return false;
        }

        foreach (var id in goingOn)
        {
            // The history of a generation has the signals that it took; the next one begins without.
            await doorbell.RingAsync(client, id, cancellation);
        }

        await erasures.FinishAsync(task, cancellation);
        return true;
    }

    /// <summary>From the first moment on nobody matches the person, and no link opens anything.</summary>
    private Task<Person?> LeaveAsync(string personId, CancellationToken cancellation) => people.UpdateAsync(
        personId,
        before => before is null or { LinkEpoch: >= NoLinks, Employment.HasLeft: true }
            ? before
            : before with { LinkEpoch = NoLinks, Employment = before.Employment with { HasLeft = true } },
        cancellation);

    private async Task<List<Membership>> MembershipsAsync(string personId, CancellationToken cancellation)
    {
        var memberships = new List<Membership>();
        await foreach (var membership in relationships.AllOfPersonAsync(personId, cancellation))
        {
            memberships.Add(membership);
        }

        return memberships;
    }

    /// <summary>Takes the person's id out of groups that go on, and the histories of what is over off the backend.</summary>
    /// <returns>The groups that go on; null when it takes another try to be sure of all.</returns>
    private async Task<List<string>?> LetGoAsync(DurableTaskClient client, ErasureTask task, CancellationToken cancellation)
    {
        var goingOn = new List<string>();
        var waits = false;
        foreach (var id in task.Relationships)
        {
            if (await relationships.GetAsync(id, cancellation) is not { State: var state })
            {
                continue;
            }

            if (state.IsOver)
            {
                waits |= !await PurgeAsync(client, id, cancellation);
            }
            else
            {
                goingOn.Add(id);
                if (state.Member(task.PersonId) is not null)
                {
                    waits = true;
                    await SignalAsync(client, id, task, new MemberErased { Tombstone = task.Tombstone }, "erased", cancellation);
                }
            }
        }

        return waits ? null : goingOn;
    }

    private static async Task<bool> PurgeAsync(DurableTaskClient client, string id, CancellationToken cancellation)
    {
        var instance = await client.GetInstanceAsync(id, false, cancellation);
        if (instance is { IsCompleted: false })
        {
            return false;
        }

        if (instance is not null)
        {
            await client.PurgeInstanceAsync(id, cancellation);
        }

        return true;
    }

    private Task<bool> SignalAsync(
        DurableTaskClient client, string relationshipId, ErasureTask task, Signal signal, string what, CancellationToken cancellation) =>
        doorbell.SignalAsync(
            client,
            relationshipId,
            signal with { Id = $"{task.Tombstone}-{what}", At = clock.GetUtcNow(), PersonId = task.PersonId },
            cancellation);

    private async Task EraseAsync(ErasureTask task, Person? person, CancellationToken cancellation)
    {
        var all = new List<string>();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            all.Add(program.Document.Id);
        }

        var erasure = new Erasure(task.PersonId, task.Tombstone, task.Relationships, all)
        {
            RequestedAt = task.RequestedAt,
            Names = new Redaction(
                [task.PersonId, person?.Email, person?.Directory?.Mail], [person?.Profile.DisplayName, person?.Directory?.DisplayName]),
        };

        // The people last: until then a try that goes on after a crash still knows the names.
        foreach (var room in rooms.OrderBy(room => room is PersonPersonalData))
        {
            await room.EraseAsync(erasure, cancellation);
        }
    }
}
