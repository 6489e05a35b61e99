namespace ServerlessMentoring.Pages.Charts;

/// <summary>One row of a chart and of the table behind it.</summary>
/// <param name="Label">What it is about, in the reader's language.</param>
/// <param name="Values">A value for each series, none below zero; null where there is none.</param>
/// <param name="Said">What stands beside it in the chart; null for the sum of its values.</param>
/// <param name="Cells">What stands in the table; null for its values.</param>
public sealed record ChartRow(string Label, IReadOnlyList<decimal?> Values, string? Said = null, IReadOnlyList<string>? Cells = null);
