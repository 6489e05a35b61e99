using Microsoft.Extensions.Logging;

namespace ServerlessMentoring.App.Recognition;

/// <summary>Looks every hour whether somebody is to be thanked for last month; what was sent, the ledger knows.</summary>
public sealed class RecognitionTimer(BoardMails boards, MentorThanks thanks, ILogger<RecognitionTimer> logger)
{
    /// <summary>Runs at every full hour.</summary>
    [Function(nameof(RecognitionTimer))]
    public async Task Run([TimerTrigger("0 0 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        await TryAsync("boards", () => boards.SendAsync(cancellation), cancellation);
        await TryAsync("thanks", () => thanks.SendAsync(cancellation), cancellation);
    }

    private async Task TryAsync(string what, Func<Task> send, CancellationToken cancellation)
    {
        try
        {
            await send();
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(exception, "Not all monthly {What} could be sent; they are tried again in an hour", what);
        }
    }
}
