using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Enrollment.DeadLetters;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>Forgets, once a day, texts, histories and dead letters whose time is over.</summary>
public sealed class Retention(
    Endings endings,
    OldTexts texts,
    DeadLetterStore deadLetters,
    IOptions<RetentionOptions> options,
    TimeProvider clock,
    ILogger<Retention> logger) : IDuty
{
    private const int AtOnce = 100;

    private static readonly TimeOnly AtNight = new(3, 40);

    public string Name => "forgetTexts";

    public bool FollowsPrograms => false;

    /// <summary>Forgets what is to be forgotten. What a fault keeps from it is forgotten on the next day.</summary>
    public async Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await ForEachAsync(
            Endings.Texts, now.AddDays(-options.Value.TextsDays), id => texts.EraseAsync(id, cancellation), cancellation);
        await ForEachAsync(
            Endings.Histories, now.AddDays(-options.Value.HistoriesDays), id => PurgeAsync(client, id, cancellation), cancellation);
        await deadLetters.ForgetBeforeAsync(now.AddDays(-options.Value.DeadLettersDays), cancellation);
        return DutyTimes.NextDaily(now, AtNight);
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
