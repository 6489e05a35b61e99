namespace ServerlessMentoring.App.Pages.Charts;

/// <summary>How a series looks. Each differs from the others also without colour: filled, pale with an edge, hatched, filled with fine lines, a broken line.</summary>
public enum ChartLook
{
    Solid,

    Pale,

    Hatched,

    Warn,

    /// <summary>Filled but for fine lines the other way, bad.</summary>
    Bad,

    /// <summary>A mark across: in a <c>BarChart</c> the second series.</summary>
    Mark,
}
