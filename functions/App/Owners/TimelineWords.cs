using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Owners;

/// <summary>A timeline as an owner reads it.</summary>
internal static class TimelineWords
{
    /// <summary>The rows of a timeline, the latest first; what came after the end has rows of its own.</summary>
    public static IReadOnlyList<TimelineRow> RowsOf(Timeline timeline, IReadOnlyDictionary<string, string> names)
    {
        var rows = timeline.Items.Select(step => RowOf(step, names))
            .Concat(timeline.Items.SelectMany(step => step.Signals).Where(IsLate).Select(signal => new TimelineRow(
                signal.At, [WordsOf(signal, names)], [], [], Late: true)))
            .Concat(timeline.Waiting.Select(signal => new TimelineRow(
                signal.At, [TimelineSentences.Waiting(WordsOf(signal, names))], [], [])));
        return [.. rows.OrderByDescending(row => row.At)];
    }

    private static TimelineRow RowOf(TimelineStep step, IReadOnlyDictionary<string, string> names)
    {
        var signals = step.Signals.Where(signal => !IsLate(signal)).Select(signal => WordsOf(signal, names)).ToList();
        return new TimelineRow(
            step.At,
            signals.Count > 0 ? signals : [step.Step == 0 ? TimelineSentences.MatchMade : TimelineSentences.TimeHadCome],
            [.. step.Changes.Where(change => !IsSaid(change, step.Signals)).Select(change => change.PersonId is { } person ? TimelineSentences.Of(NameOf(person, names), change.Text) : change.Text)],
            [.. step.Sent.Select(effect => TimelineSentences.Effect(
                effect.Kind, effect.PersonId is { } person ? NameOf(person, names) : null, effect.Trouble))]);
    }

    // What the signal's own sentence says stands there once: that somebody checked in, and with it has done what was asked.
    private static bool IsSaid(TimelineChange change, IReadOnlyList<TimelineSignal> signals) =>
        change.What is "checkIn" or "feedback" or "askClosed"
        && change.PersonId is not null
        && signals.Any(signal => signal.Fate == SignalFate.Applied && signal.PersonId == change.PersonId && Says(signal.Kind, change));

    private static bool Says(string kind, TimelineChange change) => change switch
    {
        { What: "checkIn" } => kind == "checkIn",
        { What: "feedback" } => kind == "giveFeedback",
        _ => kind is not "end" and not "pause" && change.Text.Key.EndsWith(".AskAnswered", StringComparison.Ordinal),
    };

    private static bool IsLate(TimelineSignal signal) => signal.Fate == SignalFate.Late;

    private static Remark WordsOf(TimelineSignal signal, IReadOnlyDictionary<string, string> names)
    {
        var what = TimelineSentences.Signal(signal.Kind, signal.PersonId is { } person ? NameOf(person, names) : null);
        return signal.Fate is SignalFate.NoOp or SignalFate.Duplicate ? TimelineSentences.WithoutEffect(what, signal.Reason) : what;
    }

    private static string NameOf(string id, IReadOnlyDictionary<string, string> names) => names.GetValueOrDefault(id, id);
}
