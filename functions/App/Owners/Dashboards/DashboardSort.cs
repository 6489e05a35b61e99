namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>The order of the list of relationships.</summary>
public enum DashboardSort
{
    /// <summary>What needs a look first.</summary>
    Urgency,

    /// <summary>The newest first.</summary>
    Started,

    /// <summary>The next planned end first; those without one last.</summary>
    End,

    /// <summary>The smallest share of the minimum first; what is over last.</summary>
    Sessions,
}
