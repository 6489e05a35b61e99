namespace ServerlessMentoring.App.Owners.Dashboards;

public enum HealthChoice
{
    /// <summary>Worth a look or at risk.</summary>
    NeedsHelp,

    AtRisk,

    Attention,

    OnTrack,
}
