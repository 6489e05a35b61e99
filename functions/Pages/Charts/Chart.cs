namespace ServerlessMentoring.Pages.Charts;

/// <summary>What a chart shows, and the table behind it.</summary>
public sealed record Chart
{
    /// <summary>Names it in its page: letters.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What is to be seen in it, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>How it is read, beside the table; null for nothing to say.</summary>
    public string? Note { get; init; }

    /// <summary>What the rows are: the head of the table's first column.</summary>
    public required string RowName { get; init; }

    /// <summary>The series.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Heads of the table's columns; null for the names of the series.</summary>
    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>The rows.</summary>
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
