namespace ServerlessMentoring.App.Owners;

/// <summary>Where the pages for owners are, below <c>/api/</c>.</summary>
internal static class OwnerPaths
{
    public static string Dashboard(string programId) => $"programs/{programId}/dashboard";

    /// <summary>One part of a program's dashboard as a table.</summary>
    public static string DashboardTable(string programId, string part) => $"{Dashboard(programId)}/{part}.csv";

    /// <summary>All programs side by side.</summary>
    public static string Comparison => "dashboard";

    public static string Report(string programId) => $"programs/{programId}/report";

    public static string Relationship(string id) => $"relationships/{id}/page";

    /// <summary>Where a relationship's page posts what its owner does.</summary>
    public static string Act(string id, string act) => $"{Relationship(id)}/{act}";

    public static string Board(string programId) => $"programs/{programId}/recognition/page";

    /// <summary>Where an owner chooses a program's stories and publishes them.</summary>
    public static string Stories(string programId) => $"programs/{programId}/stories/page";

    /// <summary>The page of one matching round.</summary>
    public static string Round(string programId, string roundId) => $"programs/{programId}/matches/{roundId}/page";

    /// <summary>Where the page of a round asks why or why not.</summary>
    public static string AskOfRound(string programId, string roundId) => $"programs/{programId}/matches/{roundId}/question";

    /// <summary>All matching rounds of a program, and where a page runs one.</summary>
    public static string RunMatches(string programId) => $"programs/{programId}/matches/page";
}
