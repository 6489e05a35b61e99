using System.Text;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.Owners;

namespace ServerlessMentoring.App.Owners;

/// <summary>A timeline in words that an owner reads.</summary>
internal static class TimelineWords
{
    /// <summary>What an owner is called where no name is known.</summary>
    public const string Owner = "An owner";

    /// <summary>The rows of a timeline, the latest first; what came after the end has rows of its own.</summary>
    public static IReadOnlyList<TimelineRow> RowsOf(Timeline timeline, IReadOnlyDictionary<string, string> names)
    {
        var rows = timeline.Items.Select(step => RowOf(step, names))
            .Concat(timeline.Items.SelectMany(step => step.Signals).Where(IsLate).Select(signal => new TimelineRow(
                signal.At, WordsOf(signal, names), [], [], Late: true)))
            .Concat(timeline.Waiting.Select(signal => new TimelineRow(signal.At, $"{WordsOf(signal, names)} (waiting)", [], [])));
        return [.. rows.OrderByDescending(row => row.At)];
    }

    /// <summary>A camelCase word in small words: <c>check in</c>.</summary>
    public static string Spaced(string word)
    {
        var spaced = new StringBuilder();
        foreach (var c in word)
        {
            if (char.IsUpper(c) && spaced.Length > 0)
            {
                spaced.Append(' ');
            }

            spaced.Append(char.ToLowerInvariant(c));
        }

        return spaced.ToString();
    }

    private static TimelineRow RowOf(TimelineStep step, IReadOnlyDictionary<string, string> names)
    {
        var signals = step.Signals.Where(signal => !IsLate(signal)).Select(signal => WordsOf(signal, names)).ToList();
        var what = signals.Count > 0 ? string.Join("; ", signals) : step.Step == 0 ? "The match was made" : "The time had come";
        return new TimelineRow(
            step.At,
            what,
            [.. step.Changes.Select(change => change.PersonId is { } person ? $"{NameOf(person, names)}: {change.Text}" : change.Text)],
            [.. step.Sent.Select(effect => EffectWords(effect, names))]);
    }

    private static bool IsLate(TimelineSignal signal) => signal.Fate == SignalFate.Late;

    private static string WordsOf(TimelineSignal signal, IReadOnlyDictionary<string, string> names)
    {
        var who = signal.PersonId is { } person ? NameOf(person, names) : Owner;
        var effect = signal.Fate is SignalFate.NoOp or SignalFate.Duplicate ? $" (without effect{Because(signal.Reason)})" : "";
        return $"{who}: {Spaced(signal.Kind)}{effect}";
    }

    private static string Because(string? reason) => reason is null ? "" : $": {reason}";

    private static string EffectWords(TimelineEffect effect, IReadOnlyDictionary<string, string> names)
    {
        var what = effect.Kind.Split('.', 2) is [var kind, var about] ? $"{Spaced(kind)}, {Spaced(about)}" : Spaced(effect.Kind);
        var whom = effect.PersonId is { } person ? $", {NameOf(person, names)}" : "";
        return $"{what}{whom}{(effect.Trouble is { } trouble ? $" (did not arrive: {Spaced(trouble)})" : "")}";
    }

    private static string NameOf(string id, IReadOnlyDictionary<string, string> names) => names.GetValueOrDefault(id, id);
}
