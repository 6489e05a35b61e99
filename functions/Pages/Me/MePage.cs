using ServerlessMentoring.Pages.Rendering;
using ServerlessMentoring.Pages.Stories;

namespace ServerlessMentoring.Pages.Me;

/// <summary>One person's own page: what is open, what is booked, the notebook, and their settings.</summary>
public sealed record MePage : PageModel
{
    /// <summary>Name of the person.</summary>
    public required string Name { get; init; }

    /// <summary>IANA zone of the person; all times are shown in it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>What the person owes, the most urgent first.</summary>
    public required IReadOnlyList<OpenAsk> Asks { get; init; }

    /// <summary>Who asks them to be their mentor, the most urgent first.</summary>
    public IReadOnlyList<WaitingMentee> Mentees { get; init; } = [];

    /// <summary>Where they can choose.</summary>
    public IReadOnlyList<MyChoice> Choices { get; init; } = [];

    /// <summary>Their relationships, running ones first.</summary>
    public required IReadOnlyList<MyRelationship> Relationships { get; init; }

    /// <summary>How many more asks there are than are shown.</summary>
    public int MoreAsks { get; init; }

    /// <summary>How many more relationships are over than are shown.</summary>
    public int MorePast { get; init; }

    /// <summary>Link back to all relationships, when only one is shown; else null.</summary>
    public string? AllUrl { get; init; }

    /// <summary>What their programs have published for them.</summary>
    public IReadOnlyList<StoriesLink> Stories { get; init; } = [];

    /// <summary>How many mentees they take, for a mentor; else null.</summary>
    public MyCapacity? Capacity { get; init; }

    /// <summary>Link to change profile and hours.</summary>
    public required string ProfileUrl { get; init; }

    /// <summary>Link that downloads all data kept about the person.</summary>
    public required string DownloadUrl { get; init; }

    /// <summary>Link to stop, or take up again, reminder mails.</summary>
    public required string UnsubscribeUrl { get; init; }

    /// <summary>True when reminders are off.</summary>
    public bool Unsubscribed { get; init; }

    /// <summary>Until when this link works (UTC), if it is to be shown.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    internal override Type View => typeof(MeView);
}
