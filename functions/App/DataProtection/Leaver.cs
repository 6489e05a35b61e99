using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>Somebody who has left the company and is to be forgotten after a while.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="LeftAt">Since when; UTC.</param>
public sealed record Leaver(string PersonId, DateTimeOffset LeftAt) : DueEntry, IDueKind
{
    public static string Kind => "leaver";

    public static PersonalData Personal { get; } = new SeenToBy<LeaverPersonalData>();

    public override string Key() => PersonId;
}

/// <summary>Asks for the erasure of those whose time is over.</summary>
internal sealed class LeaverHandler(
    DueList list, Leavers leavers, Erasures erasures, PersonStore people, DueMetrics metrics, TimeProvider clock, ILogger<LeaverHandler> logger)
    : DueHandler<Leaver>(list, metrics, clock, logger)
{
    protected override Backoff Pauses { get; } = new(TimeSpan.FromHours(1), TimeSpan.FromDays(1));

    protected override async Task LookAsync(DurableTaskClient client, Leaver entry, CancellationToken cancellation)
    {
        // A clock that should have been stopped must not cost anybody who is back their data.
        if (await people.GetAsync(entry.PersonId, cancellation) is { Employment.HasLeft: true })
        {
            await erasures.RequestAsync(entry.PersonId, cancellation);
        }

        await leavers.StopAsync(entry.PersonId, cancellation);
    }
}
