namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>Where a round stands, as its page shows it.</summary>
public enum RoundStage
{
    /// <summary>It waits for the owner's word.</summary>
    Waiting,

    /// <summary>Its relationships are being started.</summary>
    Starting,

    Started,

    /// <summary>It is done with, and nothing was started: each match was refused, or there was none.</summary>
    NothingStarted,

    /// <summary>It waited for the owner's word, and a later round has taken its place.</summary>
    Replaced,
}
