using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Actions;

/// <summary>
/// Gives acts their ids, so that the same act sent twice counts once: <c>act-{scope}-{key}-{content}</c>. The scope is purpose, person, ask and
/// session; the key is the form's hidden value, the <c>Idempotency-Key</c>, or a count; the content is what was filled in.
/// </summary>
public static class Attempts
{
    /// <summary>Names an attempt and finds the act that it repeats.</summary>
    public static Attempt Of(Visit visit, IAct act, Submission sent)
    {
        var scope = ScopeOf(visit);
        var content = sent.Content();
        var before = EarlierOf(visit);
        var last = before.LastOrDefault(entry => entry.Result is null or { Fate: SignalFate.Applied });
        if (sent.IdempotencyKey is null
            && last is not null
            && last.Signal.Id.EndsWith(content, StringComparison.Ordinal)
            && (visit.AskId is not null || last.Result is null || act.StillHolds(visit, last)))
        {
            return new Attempt(last.Signal.Id, last, false);
        }

        var key = Hash(
            sent.IdempotencyKey is { } header ? "key\n" + header
            : sent.Once is { } once ? "once\n" + once
            : string.Create(CultureInfo.InvariantCulture, $"count\n{before.Count}"));
        var id = $"{scope}{key}-{content}";
        var same = before.FirstOrDefault(entry => entry.Signal.Id == id);
        var isKeyReused = same is null
            && sent.IdempotencyKey is not null
            && before.Any(entry => entry.Signal.Id.StartsWith($"{scope}{key}-", StringComparison.Ordinal));
        return new Attempt(id, same, isKeyReused);
    }

    /// <summary>What this person sent through this very kind of link before, oldest first.</summary>
    public static IReadOnlyList<InboxEntry> EarlierOf(Visit visit)
    {
        var scope = ScopeOf(visit);
        return [.. visit.Sent.Where(entry => entry.Signal.Id.StartsWith(scope, StringComparison.Ordinal))];
    }

    private static string ScopeOf(Visit visit)
    {
        // An ask says which session it is about; how the link says it does not matter then.
        var about = visit.AskId ?? visit.SessionId ?? "";
        return $"act-{Hash($"{visit.Claims.Purpose}\n{visit.Person.Id}\n{about}")}-";
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}

/// <summary>What was sent, seen beside what was sent before.</summary>
/// <param name="SignalId">The id that it has: new, or that of the act that it repeats.</param>
/// <param name="Earlier">The act that it repeats; null when it is new.</param>
/// <param name="IsKeyReused">Whether its <c>Idempotency-Key</c> came before with another body.</param>
public sealed record Attempt(string SignalId, InboxEntry? Earlier, bool IsKeyReused);
