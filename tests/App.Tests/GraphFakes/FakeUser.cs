namespace ServerlessMentoring.App.Tests.GraphFakes;

/// <summary>A person in the directory.</summary>
internal sealed record FakeUser(string Id, string SignInName, string? Mail = null, string? ManagerId = null)
{
    public string? DisplayName { get; init; }

    public string? JobTitle { get; init; }

    public string? Department { get; init; }

    public string? Office { get; init; }

    /// <summary>The mailbox's zone, by Windows' or IANA's name.</summary>
    public string? Zone { get; init; }
}
