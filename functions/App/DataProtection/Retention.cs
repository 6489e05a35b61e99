using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Enrollment.DeadLetters;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>Forgets, once a day, whose and what time is over.</summary>
public sealed class Retention(
    Leavers leavers,
    Erasures erasures,
    Endings endings,
    OldTexts texts,
    DeadLetterStore deadLetters,
    PersonStore people,
    IOptions<RetentionOptions> options,
    TimeProvider clock,
    ILogger<Retention> logger)
{
    private const int AtOnce = 100;

    /// <summary>Runs daily at 03:40 UTC. What a fault keeps from being forgotten is forgotten on the next day.</summary>
    [Function(nameof(Retention))]
    public async Task Run(
        [TimerTrigger("0 40 3 * * *")] TimerInfo timer,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await ForgetLeaversAsync(now, cancellation);
        await ForEachAsync(
            Endings.Texts, now.AddDays(-options.Value.TextsDays), id => texts.EraseAsync(id, cancellation), cancellation);
        await ForEachAsync(
            Endings.Histories, now.AddDays(-options.Value.HistoriesDays), id => PurgeAsync(client, id, cancellation), cancellation);
        await deadLetters.ForgetBeforeAsync(now.AddDays(-options.Value.DeadLettersDays), cancellation);
    }

    /// <summary>Only asks for erasures: they have a sweeper of their own.</summary>
    private async Task ForgetLeaversAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        IReadOnlyList<Leaver> due;
        do
        {
            due = await leavers.DueAsync(now, AtOnce, cancellation);
            foreach (var leaver in due)
            {
                // A clock that should have been stopped must not cost anybody who is back their data.
                if (await people.GetAsync(leaver.PersonId, cancellation) is { Employment.HasLeft: true })
                {
                    await erasures.RequestAsync(leaver.PersonId, cancellation);
                }

                await leavers.StopAsync(leaver.PersonId, cancellation);
            }
        }
        while (due.Count == AtOnce);
    }

    private async Task ForEachAsync(string what, DateTimeOffset before, Func<string, Task> forget, CancellationToken cancellation)
    {
        IReadOnlyList<Ending> due;
        var failed = 0;
        do
        {
            due = await endings.BeforeAsync(what, before, AtOnce, cancellation);
            foreach (var ending in due)
            {
                try
                {
                    await forget(ending.RelationshipId);
                    await endings.DoneAsync(what, ending.RelationshipId, cancellation);
                }
                catch (Exception exception) when (!cancellation.IsCancellationRequested)
                {
                    failed++;
                    logger.LogError(exception, "The {What} of {RelationshipId} could not be forgotten; it is tried again tomorrow", what, ending.RelationshipId);
                }
            }
        }
        while (due.Count == AtOnce && failed == 0);
    }

    private static async Task PurgeAsync(DurableTaskClient client, string id, CancellationToken cancellation)
    {
        if (await client.GetInstanceAsync(id, false, cancellation) is not null)
        {
            await client.PurgeInstanceAsync(id, cancellation);
        }
    }
}
