using System.Globalization;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Graph;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.People.Directory;

/// <summary>
/// Fills from the directory what HR left out. HR's events only put people on the list of what is due, so that none of them waits for the directory or
/// fails with it.
/// </summary>
public sealed class DirectoryLookups(
    IDirectory directory,
    DueList list,
    PersonStore people,
    RelationshipProjection relationships,
    Doorbell doorbell,
    GraphMetrics metrics,
    DueMetrics looks,
    TimeProvider clock,
    ILogger<DirectoryLookups> logger) : DueHandler<DirectoryWish>(list, looks, clock, logger)
{
    private readonly DueList _list = list;
    private readonly TimeProvider _clock = clock;
    private readonly ILogger _logger = logger;

    protected override int AtATime => 4;

    protected override Backoff Pauses { get; } = new(TimeSpan.FromMinutes(5), TimeSpan.FromHours(12));

    /// <summary>Puts a person on the list, if there is a directory that may know more than HR said.</summary>
    public Task WishAsync(Person? person, CancellationToken cancellation = default) =>
        directory.IsThere && person is { Email: not null, HasGaps: true, IsListed: false }
            ? _list.AddAsync(new DirectoryWish(person.Id) { DueAt = _clock.GetUtcNow() }, cancellation)
            : Task.CompletedTask;

    protected override async Task LookAsync(DurableTaskClient client, DirectoryWish entry, CancellationToken cancellation)
    {
        if (!directory.IsThere)
        {
            return;
        }

        try
        {
            await LookUpAsync(client, entry.PersonId, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            metrics.LookedUp("failed");
            if (entry.Attempts < DirectoryWish.MaxAttempts)
            {
                throw;
            }

            _logger.LogError(exception, "The directory is not asked about {PersonId} any more until HR next says something of them", entry.PersonId);
        }

        await _list.RemoveAsync<DirectoryWish>(entry.PersonId, cancellation);
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
                    At = _clock.GetUtcNow(),
                    PersonId = person.Id,
                    TimeZone = person.TimeZone,
                    WorkingHours = hours,
                },
                cancellation);
        }
    }
}
