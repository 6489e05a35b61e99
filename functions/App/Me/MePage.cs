using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.Stories;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Me;

/// <summary>One person's own page: what is open, what is booked, the notebook, and their settings.</summary>
public sealed record MePage : PageModel
{
    public required string Name { get; init; }

    /// <summary>IANA zone of the person; all times are shown in it.</summary>
    public required string TimeZone { get; init; }

    /// <summary>What the person owes, the most urgent first.</summary>
    public required IReadOnlyList<OpenAsk> Asks { get; init; }

    /// <summary>Who asks them to be their mentor, the most urgent first.</summary>
    public IReadOnlyList<WaitingMentee> Mentees { get; init; } = [];

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

/// <param name="Places">How many mentees they take, across all programs.</param>
/// <param name="Taken">How many places are taken.</param>
/// <param name="Url">Link to change it.</param>
public sealed record MyCapacity(int Places, int Taken, string Url);

/// <summary>A program in which the reader can choose.</summary>
/// <param name="ProgramName">The program's name.</param>
/// <param name="Label">What they can do there.</param>
/// <param name="Url">Link to the page.</param>
/// <param name="IsOpen">Whether it waits for the reader: nobody matches them unless they choose.</param>
public sealed record MyChoice(string ProgramName, string Label, string Url, bool IsOpen = false);

/// <summary>A mentee who asks the reader to be their mentor.</summary>
/// <param name="Name">The mentee's name.</param>
/// <param name="ProgramName">The program's name.</param>
/// <param name="DueAt">Until when to answer (UTC).</param>
/// <param name="Url">Link that answers.</param>
public sealed record WaitingMentee(string Name, string ProgramName, DateTimeOffset DueAt, string Url);

/// <summary>One thing that the reader owes, with the link that answers it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="With">Names of the people on the other side.</param>
/// <param name="ProgramName">Name of the program.</param>
/// <param name="DueAt">When it is due (UTC).</param>
/// <param name="Url">Link that answers it.</param>
/// <param name="Overdue">True when that time is past.</param>
public sealed record OpenAsk(
    AskKind Kind,
    IReadOnlyList<string> With,
    string ProgramName,
    DateTimeOffset DueAt,
    string Url,
    bool Overdue = false);
