namespace ServerlessMentoring.App.Pages.Charts;

/// <summary>What a chart shows, and the table behind it.</summary>
public sealed record Chart
{
    /// <summary>Names it in its page: letters.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What is to be seen in it, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>How it is read, beside the table; null for nothing to say.</summary>
    public string? Note { get; init; }

    /// <summary>What the rows are: the head of the table's first column.</summary>
    public required string RowName { get; init; }

    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Heads of the table's columns; null for the names of the series.</summary>
    public IReadOnlyList<string>? Columns { get; init; }

    public required IReadOnlyList<ChartRow> Rows { get; init; }

    /// <summary>Lists of what some of its numbers count; empty for none.</summary>
    public IReadOnlyList<(string Name, string Url)> Links { get; init; } = [];

    /// <summary>Where the table can be downloaded; null for nowhere.</summary>
    public string? CsvUrl { get; init; }

    /// <summary>What the whole width stands for in a <c>StackedBar</c>; null for the highest sum there is.</summary>
    public decimal? Whole { get; init; }

    /// <summary>Whether a legend names the series; not where the rows do.</summary>
    public bool HasLegend { get; init; } = true;

    /// <summary>Whether there is anything to see.</summary>
    internal bool IsEmpty => Rows.All(row => row.Values.All(value => value is null or 0));

    /// <summary>The highest sum of a row's values; at least one.</summary>
    internal decimal HighestSum => Whole ?? Math.Max(1, Rows.Select(row => row.Values.Sum() ?? 0).DefaultIfEmpty().Max());

    /// <summary>The highest value; at least one.</summary>
    internal decimal Highest => Math.Max(1, Rows.SelectMany(row => row.Values).Max() ?? 0);
}

/// <summary>One series of a chart.</summary>
/// <param name="Name">What it counts, in the reader's language.</param>
/// <param name="Look">How it looks.</param>
public sealed record ChartSeries(string Name, ChartLook Look = ChartLook.Solid);

/// <summary>One row of a chart and of the table behind it.</summary>
/// <param name="Label">What it is about, in the reader's language.</param>
/// <param name="Values">A value for each series, none below zero; null where there is none.</param>
/// <param name="Said">What stands beside it in the chart; null for the sum of its values.</param>
/// <param name="Cells">What stands in the table; null for its values.</param>
public sealed record ChartRow(string Label, IReadOnlyList<decimal?> Values, string? Said = null, IReadOnlyList<string>? Cells = null);
