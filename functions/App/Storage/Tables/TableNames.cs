namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>The tables. The infrastructure makes them.</summary>
public static class TableNames
{
    public const string Inbox = "inbox";

    /// <summary>Which relationships have unread signals, by time.</summary>
    public const string Unread = "unread";

    /// <summary>What was carried out, by owner.</summary>
    public const string Ledger = "ledger";

    public static IReadOnlyList<string> All { get; } = [Inbox, Unread, Ledger];
}
