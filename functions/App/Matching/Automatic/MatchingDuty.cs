using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Matching.Automatic;

/// <summary>Runs the rounds that are due.</summary>
internal sealed class MatchingDuty(
    ProgramStore programs, DueRounds due, AutomaticRounds rounds, MatchingMetrics metrics, TimeProvider clock, ILogger<MatchingDuty> logger) : IDuty
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    public string Name => "matchingRounds";

    public async Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation)
    {
        var next = DutyTimes.InAWeek(clock.GetUtcNow());
        await foreach (var program in programs.AllAsync(cancellation))
        {
            next = DutyTimes.Earlier(next, await TryAsync(client, program, cancellation));
        }

        return next;
    }

    /// <summary>What fails for one program must not keep the others waiting.</summary>
    /// <returns>When to look at it again.</returns>
    private async Task<DateTimeOffset> TryAsync(DurableTaskClient client, StoredProgram program, CancellationToken cancellation)
    {
        try
        {
            var (day, lookAt) = await due.OfAsync(program, cancellation);
            if (day is not null)
            {
                await rounds.RunAsync(client, program.Document.Id, day.Value, cancellation);
            }

            return lookAt;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            metrics.Failed();
            logger.LogError(exception, "The matching round of {ProgramId} could not be run; it is tried again in ten minutes", program.Document.Id);
            return clock.GetUtcNow() + Pause;
        }
    }
}
