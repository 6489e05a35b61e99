namespace ServerlessMentoring.App.Me;

/// <summary>The parts of a notebook, in the order in which they are shown.</summary>
public enum NotebookKind
{
    /// <summary>What they want to reach.</summary>
    Goal,

    Agenda,

    /// <summary>Who does what, by when.</summary>
    Action,

    Learning,
}
