using System.Text.Json;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// Whether starts come about: said once for each, by whoever writes it down first, and binding for all who are at it. A start that is granted takes
/// the key under which it would be refused, so that nobody can refuse it any more, and the other way round.
/// </summary>
public sealed class StartVerdicts(ILedger ledger, TimeProvider clock)
{
    /// <summary>Under which owner the ledger keeps them: mostly one reads there why a start was refused.</summary>
    public const string LedgerOwner = "start-refused";

    /// <summary>What was said of a start; null while nothing was.</summary>
    public async Task<StartAnswer?> GetAsync(string id, CancellationToken cancellation = default) =>
        await ledger.GetAsync(KeyOf(id), cancellation) is { } entry ? AnswerOf(entry) : null;

    /// <summary>Says it, unless it is said already.</summary>
    /// <param name="id">The relationship.</param>
    /// <param name="proposed">Started, for one that is granted, or the refusal.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<StartAnswer> DecideAsync(string id, StartAnswer proposed, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var kind = proposed.Outcome == StartOutcome.Started ? "startGranted" : "startRefused";
        var detail = JsonSerializer.Serialize(proposed, AppJson.TypeOf<StartAnswer>());
        var (entry, _) = await ledger.ClaimAsync(new LedgerEntry(KeyOf(id), kind, proposed.MentorId, now, now, detail), cancellation);
        return AnswerOf(entry);
    }

    /// <summary>The key of a start's verdict in the ledger.</summary>
    internal static string KeyOf(string id) => $"{LedgerOwner}/{id}";

    private static StartAnswer AnswerOf(LedgerEntry entry) => JsonSerializer.Deserialize(entry.Detail!, AppJson.TypeOf<StartAnswer>())!;
}
