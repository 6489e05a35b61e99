using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Forgets rounds whose time is over. A store that does so by itself has been there first.</summary>
public sealed class RoundRetention(ProgramStore programs, RoundStore rounds, TimeProvider clock, ILogger<RoundRetention> logger) : IDuty
{
    private static readonly TimeOnly AtNight = new(3, 50);

    public string Name => "forgetRounds";

    public bool FollowsPrograms => false;

    /// <summary>Forgets what is to be forgotten. What a fault keeps from it is forgotten on the next day.</summary>
    public async Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation)
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

        return DutyTimes.NextDaily(clock.GetUtcNow(), AtNight);
    }
}
