using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Forgets rounds whose time is over. A store that does so by itself has been there first.</summary>
public sealed class RoundRetention(ProgramStore programs, RoundStore rounds, TimeProvider clock, ILogger<RoundRetention> logger)
{
    /// <summary>Runs daily at 03:50 UTC. What a fault keeps from being forgotten is forgotten on the next day.</summary>
    [Function(nameof(RoundRetention))]
    public async Task Run([TimerTrigger("0 50 3 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        await foreach (var program in programs.AllAsync(cancellation))
        {
            try
            {
                await rounds.ForgetExpiredAsync(program.Document.Id, clock.GetUtcNow(), cancellation);
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                logger.LogError(exception, "Old rounds of {ProgramId} could not be forgotten; it is tried again tomorrow", program.Document.Id);
            }
        }
    }
}
