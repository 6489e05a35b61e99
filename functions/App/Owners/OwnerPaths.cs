namespace ServerlessMentoring.App.Owners;

/// <summary>Where the pages for owners are, below <c>/api/</c>.</summary>
internal static class OwnerPaths
{
    /// <summary>A program's dashboard.</summary>
    public static string Dashboard(string programId) => $"programs/{programId}/dashboard";

    /// <summary>One relationship's page.</summary>
    public static string Relationship(string id) => $"relationships/{id}/page";

    /// <summary>The page of one matching round.</summary>
    public static string Round(string programId, string roundId) => $"programs/{programId}/matches/{roundId}/page";

    /// <summary>Where the page of a round asks why or why not.</summary>
    public static string AskOfRound(string programId, string roundId) => $"programs/{programId}/matches/{roundId}/question";

    /// <summary>All matching rounds of a program, and where a page runs one.</summary>
    public static string RunMatches(string programId) => $"programs/{programId}/matches/page";
}
