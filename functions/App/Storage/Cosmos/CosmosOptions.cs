namespace ServerlessMentoring.App.Storage.Cosmos;

/// <summary>Where documents are in Cosmos DB, section <c>Mentoring:Cosmos</c>.</summary>
public sealed class CosmosOptions
{
    public const string Section = "Mentoring:Cosmos";

    /// <summary>The account's address. Without it, documents are elsewhere.</summary>
    public Uri? Endpoint { get; set; }

    public string Database { get; set; } = "mentoring";

    /// <summary>The key of an emulator on this machine. Everywhere else the app's managed identity is what opens the account.</summary>
    public string? Key { get; set; }

    /// <summary>Whether the endpoint is an emulator on this machine.</summary>
    public bool IsEmulator => Endpoint is { IsAbsoluteUri: true, IsLoopback: true };
}
