using System.Globalization;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Graph;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.People.Directory;

/// <summary>
/// Fills from the directory what HR left out. HR's events only put people on a list, so that none of them waits for the directory or
/// fails with it; <see cref="DirectoryTimer"/> works the list off.
/// </summary>
public sealed class DirectoryLookups(
    IDirectory directory,
    DirectoryWishes wishes,
    PersonStore people,
    RelationshipProjection relationships,
    Doorbell doorbell,
    GraphMetrics metrics,
    TimeProvider clock,
    ILogger<DirectoryLookups> logger)
{
    private const int AtOnce = 100;
    private const int AtATime = 4;

    /// <summary>Puts a person on the list, if there is a directory that may know more than HR said.</summary>
    public Task WishAsync(Person? person, CancellationToken cancellation = default) =>
        directory.IsThere && person is { Email: not null, HasGaps: true, IsListed: false }
            ? wishes.AddAsync(new DirectoryWish(person.Id, clock.GetUtcNow()), cancellation)
            : Task.CompletedTask;

    /// <summary>Looks up everybody whose time has come. Never throws for a fault of one.</summary>
    public async Task LookUpDueAsync(DurableTaskClient client, CancellationToken cancellation = default)
    {
        if (!directory.IsThere)
        {
            return;
        }

        var now = clock.GetUtcNow();
        IReadOnlyList<DirectoryWish> due;
        do
        {
            // Taking moves a wish's time on, so that each round finds others and the loop comes to its end.
            due = await wishes.DueAsync(now.AddTicks(1), AtOnce, cancellation);
            await Parallel.ForEachAsync(
                due,
                new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
                async (wish, token) => await TryAsync(client, wish.PersonId, now, token));
        }
        while (due.Count == AtOnce);
    }

    private async Task TryAsync(DurableTaskClient client, string personId, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await wishes.TakeAsync(personId, now, cancellation) is not { } wish)
        {
            return;
        }

        try
        {
            await LookUpAsync(client, personId, cancellation);
            await wishes.RemoveAsync(personId, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            metrics.LookedUp("failed");
            logger.LogWarning(exception, "{PersonId} could not be looked up in the directory (try {Attempt})", personId, wish.Attempts);
            if (wish.Attempts >= DirectoryWishes.MaxAttempts)
            {
                logger.LogError("The directory is not asked about {PersonId} any more until HR next says something of them", personId);
                await wishes.RemoveAsync(personId, cancellation);
            }
        }
    }

    private async Task LookUpAsync(DurableTaskClient client, string personId, CancellationToken cancellation)
    {
        if (await people.GetAsync(personId, cancellation) is not { Email: { } address } before)
        {
            return;
        }

        var found = await directory.FindAsync(address, cancellation);
        metrics.LookedUp(found is null ? "missing" : "found");
        var facts = await FactsOfAsync(address, personId, found, cancellation);
        var after = await people.UpdateAsync(personId, stored => stored is null ? null : stored with { Directory = facts }, cancellation);
        if (after is not null && (after.TimeZone != before.TimeZone || after.WorkingHours != before.WorkingHours))
        {
            await TellAsync(client, after, cancellation);
        }
    }

    private async Task<DirectoryFacts> FactsOfAsync(
        string address, string personId, DirectoryProfile? found, CancellationToken cancellation)
    {
        // Only whoever is a person here can be named as manager: ids of two worlds must not mix.
        var manager = found?.Managers is [{ } direct, ..] ? await people.FindByMailAsync(direct, cancellation) : null;
        return new DirectoryFacts(address)
        {
            DisplayName = found?.DisplayName,
            JobTitle = found?.JobTitle,
            Department = found?.Department,
            Location = found?.Location,
            TimeZone = found?.TimeZone,
            WorkingHours = found?.WorkingHours,
            ManagerId = manager?.Id == personId ? null : manager?.Id,
        };
    }

    private async Task TellAsync(DurableTaskClient client, Person person, CancellationToken cancellation)
    {
        var hours = person.WorkingHours;
        var what = string.Create(
            CultureInfo.InvariantCulture, $"{person.Id}/{person.Email}/{person.TimeZone}/{string.Join(',', hours.Days)}/{hours.From:O}/{hours.To:O}");
        foreach (var membership in await relationships.OfPersonAsync(person.Id, cancellation))
        {
            await doorbell.SignalAsync(
                client,
                membership.RelationshipId,
                new PersonChanged
                {
                    Id = $"directory-{OperationId.Of(what):N}",
                    At = clock.GetUtcNow(),
                    PersonId = person.Id,
                    TimeZone = person.TimeZone,
                    WorkingHours = hours,
                },
                cancellation);
        }
    }
}
