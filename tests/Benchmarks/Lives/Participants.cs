using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Benchmarks.Lives;

/// <summary>
/// Everybody in the program, going through virtual time: they look at what is asked of them whenever their relationship has moved,
/// and when they get to it, they answer, by the same doorbell that a link in a mail rings.
/// </summary>
internal sealed class Participants(BenchApp app)
{
    // Who gets to an answer, and when. A relationship stands here once for each look at it; a look that finds nothing to answer does no harm.
    private readonly PriorityQueue<string, DateTimeOffset> _plans = new();

    /// <summary>Answers given so far.</summary>
    public int Given { get; private set; }

    /// <summary>Lives for a while. Everyone gets to their asks at full hours, so the clock goes from hour to hour.</summary>
    public async Task LiveAsync(TimeSpan span)
    {
        for (var end = app.Now + span; app.Now < end;)
        {
            await app.AdvanceAsync(TimeSpan.FromHours(1));
            await LookAsync();
            await AnswerAsync();
        }
    }

    /// <summary>Reads the relationships that have moved, and plans when their people get to what is open.</summary>
    private async Task LookAsync()
    {
        foreach (var id in app.Meter.TakeMoved())
        {
            var state = await StateAsync(id);
            foreach (var ask in state.Asks)
            {
                _plans.Enqueue(id, Answers.TimeOf(state, ask));
            }
        }
    }

    private async Task AnswerAsync()
    {
        var due = new HashSet<string>();
        while (_plans.TryPeek(out var id, out var at) && at <= app.Now)
        {
            _plans.Dequeue();
            due.Add(id);
        }

        await Task.WhenAll(due.Select(AnswerAllAsync));
        await app.QuietAsync();
    }

    private async Task AnswerAllAsync(string id)
    {
        var state = await StateAsync(id);
        foreach (var ask in state.Asks.Where(ask => Answers.TimeOf(state, ask) <= app.Now))
        {
            await app.Get<Doorbell>().SignalAsync(app.Durable, id, Answers.To(state, ask, app.Now));
            lock (_plans)
            {
                Given++;
            }
        }
    }

    private async Task<RelationshipState> StateAsync(string id) => (await app.Get<RelationshipProjection>().GetAsync(id))!.State;
}
