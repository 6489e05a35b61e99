using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>
/// The numbers of a program's version that a relationship lives by. It keeps them until it is migrated, whatever
/// happens to the program. Days and weeks are calendar days and weeks, counted in each person's own zone.
/// </summary>
public sealed record Terms
{
    /// <summary>Whether one relationship holds more than a mentor and a mentee.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Whether both sides must accept before the kickoff.</summary>
    public bool AcceptanceRequired { get; init; } = true;

    /// <summary>Days to answer a proposal.</summary>
    public int AcceptanceWithinDays { get; init; } = 7;

    /// <summary>Days to hold the kickoff and agree goals. After as many again it ends as never started.</summary>
    public int KickoffWithinDays { get; init; } = 14;

    /// <summary>Sessions that must be held; the kickoff is not one of them.</summary>
    public int SessionsMinimum { get; init; } = 6;

    /// <summary>Days from one session to the next.</summary>
    public int SessionsEveryDays { get; init; } = 14;

    /// <summary>Weeks that the sessions phase lasts.</summary>
    public int DurationWeeks { get; init; } = 26;

    /// <summary>Weeks of the one extension given when the minimum is not reached; 0 for none.</summary>
    public int ExtensionWeeks { get; init; } = 4;

    /// <summary>Days from one check-in to the next; 0 for none.</summary>
    public int CheckInsEveryDays { get; init; } = 28;

    /// <summary>Days to give feedback.</summary>
    public int FeedbackWithinDays { get; init; } = 14;

    /// <summary>The fewest mentees a group starts with, and below which the owner is told.</summary>
    public int GroupSizeMin { get; init; } = 2;

    /// <summary>The most mentees a group is formed with.</summary>
    public int GroupSizeMax { get; init; } = 12;

    /// <summary>Days of the week on which no deadline falls.</summary>
    [JsonConverter(typeof(WorkingHoursDaysConverter))]
    public IReadOnlyList<DayOfWeek> QuietDays { get; init => field = value ?? []; } = [];

    /// <summary>
    /// These terms for a relationship of these members: bounded, and with no more mentees wanted than it was formed with.
    /// </summary>
    internal Terms For(bool isGroup, IReadOnlyList<Member> members)
    {
        var bounded = Bounded();
        var mentees = members.Count(m => m.Role == MemberRole.Mentee);
        return bounded with { IsGroup = isGroup, GroupSizeMin = Math.Min(bounded.GroupSizeMin, mentees) };
    }

    /// <summary>The same terms with every number inside what the calendar arithmetic can bear.</summary>
    private Terms Bounded() => this with
    {
        AcceptanceWithinDays = Math.Clamp(AcceptanceWithinDays, 1, 366),
        KickoffWithinDays = Math.Clamp(KickoffWithinDays, 1, 366),
        SessionsMinimum = Math.Clamp(SessionsMinimum, 0, 1000),
        SessionsEveryDays = Math.Clamp(SessionsEveryDays, 1, 366),
        DurationWeeks = Math.Clamp(DurationWeeks, 1, 520),
        ExtensionWeeks = Math.Clamp(ExtensionWeeks, 0, 260),
        CheckInsEveryDays = Math.Clamp(CheckInsEveryDays, 0, 366),
        FeedbackWithinDays = Math.Clamp(FeedbackWithinDays, 1, 366),
        GroupSizeMin = Math.Clamp(GroupSizeMin, 1, 1000),
        GroupSizeMax = Math.Clamp(GroupSizeMax, 1, 1000),
    };
}
