namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>Where inbox and ledger are in Table storage, section <c>Mentoring:Tables</c>.</summary>
public sealed class TablesOptions
{
    public const string Section = "Mentoring:Tables";

    /// <summary>The account's table endpoint, opened by the app's managed identity. The infrastructure has made the tables.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>In place of an endpoint: a connection string, such as <c>UseDevelopmentStorage=true</c> for an emulator. The tables are made at start.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>What is wrong with these settings, by their names; null when nothing is.</summary>
    public string? Fault() => (Endpoint, ConnectionString) switch
    {
        (null, null or "") => $"{Section} needs Endpoint, or ConnectionString for an emulator.",
        (not null, { Length: > 0 }) => $"{Section} has both Endpoint and ConnectionString: leave one.",
        ({ IsAbsoluteUri: true, Scheme: "https" }, _) or (null, _) => null,
        _ => $"{Section}:Endpoint must be an https address.",
    };
}
