namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>The order of programs side by side.</summary>
public enum CompareSort
{
    Name,

    /// <summary>The most relationships that need help first.</summary>
    Help,

    /// <summary>The smallest share of the planned sessions first; those without a plan last.</summary>
    Held,

    /// <summary>The smallest share of completions first; those without any last.</summary>
    Completion,
}
