using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Stories;

namespace ServerlessMentoring.App.Stories;

/// <summary>What a program's owner publishes for its participants: what others say, and what good pairs do.</summary>
public sealed record StoriesPage : PageModel
{
    public required string ProgramName { get; init; }

    /// <summary>The owner's words; null for none.</summary>
    public string? Introduction { get; init; }

    /// <summary>The testimonials that the owner chose and whose writers still agree.</summary>
    public required IReadOnlyList<StoriesTestimonial> Testimonials { get; init; }

    /// <summary>What those who did well did otherwise; null when the owner leaves it out, or there are too few to tell.</summary>
    public GoodPractice? Practice { get; init; }

    /// <summary>Back to the reader's own page.</summary>
    public required string MeUrl { get; init; }

    internal override Type View => typeof(StoriesView);
}
