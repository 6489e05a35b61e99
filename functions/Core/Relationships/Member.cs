using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>One person's part in a relationship. Ids and numbers only; names and texts live elsewhere.</summary>
public sealed record Member
{
    /// <summary>The person's id, as HR knows it.</summary>
    public string Id { get; init; } = "";

    public MemberRole Role { get; init; }

    /// <summary>IANA zone name. An unknown one counts as UTC.</summary>
    public string TimeZone { get; init; } = "Etc/UTC";

    /// <summary>Local hours in which this person's deadlines fall.</summary>
    public WorkingHours WorkingHours { get; init => field = value ?? WorkingHours.Default; } = WorkingHours.Default;

    /// <summary>Whether the person said yes to the proposal, or did not need to.</summary>
    public bool Accepted { get; init; }

    /// <summary>Since when this person's deadlines stand still (own absence, or a pause of the whole), UTC.</summary>
    public DateTimeOffset? QuietSince { get; init; }

    /// <summary>The person's last day in the company, local, once HR has recorded it: nothing is asked that would be due after it.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>When the person ceased to be a member, UTC.</summary>
    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>Why the person ceased to be a member.</summary>
    public LeaveReason? Left { get; init; }

    /// <summary>When this person's next check-in opens, UTC; only in the sessions phase.</summary>
    public DateTimeOffset? NextCheckInAt { get; init; }

    /// <summary>The answer to the latest answered check-in.</summary>
    public CheckInAnswer? LastCheckIn { get; init; }

    /// <summary>The lowest pulse before the latest answer, 1 to 5.</summary>
    public int? LowestEarlierPulse { get; init; }

    /// <summary>The person's feedback, once given.</summary>
    public FeedbackAnswer? Feedback { get; init; }

    /// <summary>Whether the person is still part of the relationship.</summary>
    [JsonIgnore]
    public bool IsActive => LeftAt is null;

    /// <summary>Whether the person is neither gone, nor away, nor in a relationship that pauses.</summary>
    [JsonIgnore]
    public bool IsPresent => LeftAt is null && QuietSince is null;
}

/// <summary>What a person answered at the end. The testimonial's text is not here.</summary>
public sealed record FeedbackAnswer
{
    /// <summary>Rating of the relationship, 1 to 5.</summary>
    public int Rating { get; init; }

    /// <summary>How likely the person is to recommend the program, 0 to 10.</summary>
    public int Recommend { get; init; }

    /// <summary>How many of the agreed goals were reached.</summary>
    public int GoalsReached { get; init; }

    /// <summary>Whether a testimonial was written.</summary>
    public bool Testimonial { get; init; }

    /// <summary>Whether the person consents to publishing it.</summary>
    public bool Publish { get; init; }
}

/// <summary>What a person answered to a check-in. The comment is not here: only the owner reads it.</summary>
public sealed record CheckInAnswer
{
    public string AskId { get; init; } = "";

    /// <summary>How things are going, 1 (badly) to 5 (very well).</summary>
    public int Pulse { get; init; }

    /// <summary>Whether the person asked for help.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool NeedsHelp { get; init; }

    /// <summary>When it was answered, UTC.</summary>
    public DateTimeOffset At { get; init; }
}
