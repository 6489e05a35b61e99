namespace ServerlessMentoring.Pages.Owners;

/// <summary>Health as a filter.</summary>
public enum HealthChoice
{
    /// <summary>Worth a look or at risk.</summary>
    NeedsHelp,

    /// <summary>At risk.</summary>
    AtRisk,

    /// <summary>Worth a look.</summary>
    Attention,

    /// <summary>On track.</summary>
    OnTrack,
}
