namespace ServerlessMentoring.Pages.Owners;

/// <summary>A part of the dashboard that can be downloaded as a table.</summary>
public enum DashboardPart
{
    /// <summary>Who needs help.</summary>
    Help,

    /// <summary>From proposal to completion.</summary>
    Funnel,

    /// <summary>Open asks by age.</summary>
    Asks,

    /// <summary>Sessions and pulse by week.</summary>
    Weeks,

    /// <summary>Whether they reach their minimum.</summary>
    Forecast,

    /// <summary>Expected completions by month.</summary>
    Months,

    /// <summary>The list of relationships, all pages of it.</summary>
    Relationships,
}
