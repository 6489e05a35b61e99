using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Stories;

namespace ServerlessMentoring.App.Stories;

/// <summary>For a program's owner: choose what participants shall read, look at it, publish it or take it back.</summary>
public sealed record StoriesEditPage : PageModel
{
    public required string ProgramName { get; init; }

    /// <summary>IANA zone of the program.</summary>
    public required string TimeZone { get; init; }

    public required string DashboardUrl { get; init; }

    public required string BoardUrl { get; init; }

    /// <summary>Where the forms post to.</summary>
    public required string ActionUrl { get; init; }

    /// <summary>Since when it has been published as it is now (UTC); null while it is not.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The introduction, as published or as sent.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>True when the introduction that was sent breaks a rule.</summary>
    public bool IntroductionBroken { get; init; }

    /// <summary>All testimonials that may be published, the newest first.</summary>
    public required IReadOnlyList<StoriesChoice> Choices { get; init; }

    /// <summary>What those who did well did otherwise.</summary>
    public required GoodPractice Practice { get; init; }

    /// <summary>Whether it is to be on the page.</summary>
    public bool WithPractice { get; init; } = true;

    /// <summary>What was just done; null when the page is only looked at.</summary>
    public StoriesDone? Done { get; init; }

    public override int StatusCode => IntroductionBroken ? 400 : 200;

    public override string ReferrerPolicy => PageHeaders.OwnSiteReferrerPolicy;

    internal override Type View => typeof(StoriesEditView);
}

/// <summary>A testimonial that the owner may publish.</summary>
/// <param name="Value">What the form sends for it.</param>
/// <param name="Testimonial">The testimonial.</param>
/// <param name="Chosen">Whether it is ticked.</param>
public sealed record StoriesChoice(string Value, StoriesTestimonial Testimonial, bool Chosen);

/// <summary>What an owner just did with the page of stories.</summary>
public enum StoriesDone
{
    /// <summary>Published it, or what was changed of it.</summary>
    Published,

    Unpublished,
}
