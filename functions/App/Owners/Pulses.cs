using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Owners;

/// <summary>How it went over time: the state keeps a person's latest answer, the inbox has them all.</summary>
public sealed class Pulses(IInbox inbox)
{
    // More than two years of a pair's fortnightly check-ins; a chart of more says no more.
    private const int Most = 120;

    /// <summary>The answers that counted, the oldest first; of very many the latest.</summary>
    public async Task<IReadOnlyList<PulsePoint>> OfAsync(
        string id, IReadOnlyDictionary<string, string> names, CancellationToken cancellation = default) =>
    [
        .. (await inbox.ListAsync(id, cancellation))
            .Where(entry => entry.Result?.Fate == SignalFate.Applied)
            .Select(entry => entry.Signal)
            .OfType<CheckIn>()
            .OrderBy(answer => answer.At)
            .GroupBy(answer => (answer.PersonId, answer.AskId), (_, answers) => answers.Last())
            .OrderBy(answer => answer.At)
            .TakeLast(Most)
            .Select(answer => new PulsePoint(answer.At, names.GetValueOrDefault(answer.PersonId!, answer.PersonId!), answer.Pulse)),
    ];
}
