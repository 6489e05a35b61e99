using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>An erasure that was asked for and is not done. It is gone when it is done.</summary>
/// <param name="PersonId">Who is to be forgotten.</param>
/// <param name="Tombstone">The random id that takes the place of theirs.</param>
/// <param name="RequestedAt">When it was asked for; UTC.</param>
/// <param name="Relationships">All relationships of the person that were found so far: what was rewritten no longer leads to them.</param>
public sealed record ErasureTask(
    string PersonId,
    string Tombstone,
    DateTimeOffset RequestedAt,
    IReadOnlyList<string> Relationships) : DueEntry, IDueKind
{
    public static string Kind => "erasure";

    public static PersonalData Personal { get; } = new NoPersonalData("Says who is being forgotten, and is gone when that is done.");

    public override string Key() => PersonId;
}

/// <summary>Goes on with erasures that were asked for. The runner takes each itself, as it does when it is asked for the first time.</summary>
internal sealed class ErasureHandler(
    DueList list, ErasureRunner runner, DueMetrics metrics, TimeProvider clock, ILogger<ErasureHandler> logger) : DueHandler<ErasureTask>(list, metrics, clock, logger)
{
    protected override Backoff Pauses => Erasures.Pauses;

    protected override Task<ErasureTask?> TakeAsync(ErasureTask entry, CancellationToken cancellation) => Task.FromResult<ErasureTask?>(entry);

    protected override Task LookAsync(DurableTaskClient client, ErasureTask entry, CancellationToken cancellation) =>
        runner.TryAsync(client, entry.PersonId, cancellation);
}
