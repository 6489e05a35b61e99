using System.Globalization;
using System.Text.Json;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>
/// Entries as rows of their relationship's partition: one under the signal's id, which stays, and while it is unread a second one under its
/// place. Both are written and changed in one batch.
/// </summary>
internal static class InboxRows
{
    public const string Kept = "s!";
    public const string Unread = "u!";
    public const string Order = "order";

    private const string Id = "id";
    private const string Body = "signal";
    private const string Appended = "appended";
    private const string Step = "step";
    private const string Result = "result";

    public static string KeptRow(string signalId) => Kept + KeyText.Of(signalId);

    public static string UnreadRow(string order) => Unread + order;

    public static TableChange[] Append(Signal signal, string order, DateTimeOffset now)
    {
        var values = TableRow.Properties(
            (Id, signal.Id),
            (Body, JsonSerializer.Serialize(signal, AppJson.TypeOf<Signal>())),
            (Appended, now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
            (Order, order));
        return [new TableChange.Insert(KeptRow(signal.Id), values), new TableChange.Insert(UnreadRow(order), values)];
    }

    /// <summary>An entry becomes read. The second change fails when it is read already, and with it the first.</summary>
    public static TableChange[] Read(string order, int step, SignalResult result) =>
    [
        new TableChange.Merge(
            KeptRow(result.SignalId),
            TableRow.Properties(
                (Step, step.ToString(CultureInfo.InvariantCulture)),
                (Result, JsonSerializer.Serialize(result, AppJson.TypeOf<SignalResult>())))),
        new TableChange.Delete(UnreadRow(order)),
    ];

    /// <summary>Another signal of the same id takes the place of one. The second change fails when the entry is read.</summary>
    public static TableChange[] Rewrite(string order, Signal signal)
    {
        var values = TableRow.Properties((Body, JsonSerializer.Serialize(signal, AppJson.TypeOf<Signal>())));
        return [new TableChange.Merge(KeptRow(signal.Id), values), new TableChange.Merge(UnreadRow(order), values)];
    }

    public static string SignalIdOf(TableRow row) => row[Id]!;

    public static Signal SignalOf(TableRow row) => JsonSerializer.Deserialize(row[Body]!, AppJson.TypeOf<Signal>())!;

    public static InboxEntry EntryOf(TableRow row) => new(
        SignalOf(row),
        DateTimeOffset.Parse(row[Appended]!, CultureInfo.InvariantCulture),
        row[Step] is { } step ? int.Parse(step, CultureInfo.InvariantCulture) : null,
        row[Result] is { } result ? JsonSerializer.Deserialize(result, AppJson.TypeOf<SignalResult>()) : null);
}
