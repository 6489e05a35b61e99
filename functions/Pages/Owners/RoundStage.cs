namespace ServerlessMentoring.Pages.Owners;

/// <summary>Where a round stands, as its page shows it.</summary>
public enum RoundStage
{
    /// <summary>It waits for the owner's word.</summary>
    Waiting,

    /// <summary>Its relationships are being started.</summary>
    Starting,

    /// <summary>Its relationships are started.</summary>
    Started,
}
