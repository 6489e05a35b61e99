using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.App.Recognition;

/// <summary>The recognition board for a program's owner: whom to thank for a month.</summary>
public sealed record BoardPage : PageModel
{
    public required string ProgramName { get; init; }

    public required string DashboardUrl { get; init; }

    /// <summary>Where the owner publishes stories.</summary>
    public required string StoriesUrl { get; init; }

    /// <summary>This page without a month.</summary>
    public required string PageUrl { get; init; }

    /// <summary>The board as a table to download.</summary>
    public required string CsvUrl { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>The months to choose from, by their first days, the latest first.</summary>
    public required IReadOnlyList<DateOnly> Months { get; init; }

    /// <summary>Sessions held in the month.</summary>
    public int SessionsHeld { get; init; }

    /// <summary>The mentors who led them, the busiest first.</summary>
    public IReadOnlyList<BoardRow> Mentors { get; init; } = [];

    /// <summary>What was written in the month and may be published, the newest first.</summary>
    public IReadOnlyList<BoardWords> Testimonials { get; init; } = [];

    internal override Type View => typeof(BoardView);
}

/// <summary>A testimonial on the recognition board, to copy.</summary>
/// <param name="Name">Who wrote it.</param>
/// <param name="About">Names of those on the other side.</param>
/// <param name="Text">The words.</param>
public sealed record BoardWords(string Name, IReadOnlyList<string> About, string Text);

/// <summary>A mentor on the recognition board.</summary>
/// <param name="Name">Who.</param>
/// <param name="SessionsLed">Sessions held in the month.</param>
/// <param name="Mentees">Different mentees in those relationships.</param>
/// <param name="Ratings">How many mentees of the program have ever rated a relationship with them.</param>
/// <param name="MeanRating">The mean of those ratings, 1 to 5; null while there are too few to show one.</param>
public sealed record BoardRow(string Name, int SessionsLed, int Mentees, int Ratings, decimal? MeanRating);
