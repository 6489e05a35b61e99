namespace ServerlessMentoring.Pages.Me;

/// <summary>The parts of a notebook, in the order in which they are shown.</summary>
public enum NotebookKind
{
    /// <summary>What they want to reach.</summary>
    Goal,

    /// <summary>What to talk about.</summary>
    Agenda,

    /// <summary>Who does what, by when.</summary>
    Action,

    /// <summary>What they learned.</summary>
    Learning,
}
