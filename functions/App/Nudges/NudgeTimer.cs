using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Nudges;

/// <summary>
/// Sends reminders. It keeps nothing between two runs, so one that was missed, cut off or doubled is made up for by the next: who is due stays
/// due until looked after, and the planner knows which hours and days are for sending.
/// </summary>
public sealed class NudgeTimer(
    NudgeIndex index, NudgeDesk desk, ProgramStore programs, NudgeMetrics metrics, TimeProvider clock, ILogger<NudgeTimer> logger)
{
    private const int AtATime = 32;

    // Well within the half hour that the platform gives a function. Whoever is left is due in the next run.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    /// <summary>Runs every hour.</summary>
    [Function(nameof(NudgeTimer))]
    public async Task Run([TimerTrigger("0 0 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        var began = clock.GetUtcNow();
        var versions = new ProgramVersions(programs);
        await Parallel.ForEachAsync(
            index.DueAsync(began, cancellation),
            new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation },
            async (noted, token) =>
            {
                if (clock.GetUtcNow() - began < Longest)
                {
                    await TryAsync(noted, versions, token);
                }
            });
    }

    /// <summary>What cannot be done for one must not keep the others waiting.</summary>
    private async Task TryAsync(PersonNudges noted, ProgramVersions versions, CancellationToken cancellation)
    {
        try
        {
            await desk.LookAfterAsync(noted, versions, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            metrics.Failed();
            logger.LogError(exception, "{PersonId} could not be looked after; it is tried again in an hour", noted.PersonId);
        }
    }
}
