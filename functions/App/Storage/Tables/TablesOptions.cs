namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>Where inbox and ledger are in Table storage, section <c>Mentoring:Tables</c>.</summary>
public sealed class TablesOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Mentoring:Tables";

    /// <summary>The account's table endpoint, opened by the app's managed identity.</summary>
    public Uri? Endpoint { get; set; }
}
