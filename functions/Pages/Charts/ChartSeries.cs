namespace ServerlessMentoring.Pages.Charts;

/// <summary>One series of a chart.</summary>
/// <param name="Name">What it counts, in the reader's language.</param>
/// <param name="Look">How it looks.</param>
public sealed record ChartSeries(string Name, ChartLook Look = ChartLook.Solid);
