using ServerlessMentoring.Core.Stories;

namespace ServerlessMentoring.App.Stories;

/// <summary>
/// What an owner has published for a program's participants. Which testimonials still may be shown is asked each time the page is opened: here
/// stands only which were chosen. The comparison is kept as the owner saw it.
/// </summary>
/// <param name="ProgramId">The program.</param>
/// <param name="PublishedAt">Since when it has been as it is; UTC.</param>
public sealed record PublishedStories(string ProgramId, DateTimeOffset PublishedAt)
{
    /// <summary>The owner's words; null for none.</summary>
    public string? Introduction { get; init; }

    /// <summary>The testimonials chosen, in the order in which they are shown.</summary>
    public IReadOnlyList<ChosenTestimonial> Chosen { get; init => field = value ?? []; } = [];

    /// <summary>What those who did well did otherwise; null when the owner leaves it out.</summary>
    public GoodPractice? Practice { get; init; }

    /// <summary>Whether another says the same, whenever it was published.</summary>
    public bool SaysAs(PublishedStories? other) =>
        other is not null
        && Introduction == other.Introduction
        && Chosen.SequenceEqual(other.Chosen)
        && Practice?.Well == other.Practice?.Well
        && Practice?.Others == other.Practice?.Others
        && (Practice?.Findings ?? []).SequenceEqual(other.Practice?.Findings ?? []);
}
