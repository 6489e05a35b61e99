using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>
/// What a report wants to know of one relationship beside where it stands: numbers and ids, kept with its row so that a report over thousands
/// reads no state. Instants are UTC; what is zero or empty is not written.
/// </summary>
public sealed record RelationshipFacts
{
    private const int Promoter = 9;
    private const int Passive = 7;

    /// <summary>Why it came out as it did; null while nothing has to be explained.</summary>
    public OutcomeReason? Reason { get; init; }

    /// <summary>When the kickoff began that was held; null before.</summary>
    public DateTimeOffset? KickoffAt { get; init; }

    /// <summary>When it was over; null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Sessions by what became of them, and their quality.</summary>
    public SessionCounts Sessions { get; init => field = value ?? new(); } = new();

    /// <summary>Sessions held by month, see <see cref="SessionMonths"/>.</summary>
    public IReadOnlyDictionary<string, int> HeldByMonth { get; init => field = value ?? new Dictionary<string, int>(); } =
        new Dictionary<string, int>();

    /// <summary>Goals that a mentor has confirmed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int GoalsAgreed { get; init; }

    /// <summary>Goals reached: the mean of what members say in their feedback, rounded, and never more than were agreed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int GoalsReached { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int CheckInsAsked { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int CheckInsAnswered { get; init; }

    /// <summary>Sum of the pulses, each 1 to 5.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int PulseSum { get; init; }

    /// <summary>How many pulses are in the sum.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int PulseCount { get; init; }

    /// <summary>The lowest pulse, 1 to 5; null without any.</summary>
    public int? LowestPulse { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int FeedbackAsked { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int FeedbackGiven { get; init; }

    /// <summary>Sum of all ratings, each 1 to 5.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int RatingSum { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int MenteeRatings { get; init; }

    /// <summary>Sum of the mentees' ratings.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int MenteeRatingSum { get; init; }

    /// <summary>Who would recommend the program with 9 or 10.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Promoters { get; init; }

    /// <summary>Who would recommend it with 0 to 6.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Detractors { get; init; }

    /// <summary>Testimonials whose writers have agreed to publish them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Testimonials { get; init; }

    /// <summary>Ids of members who are no longer part of it.</summary>
    public IReadOnlyList<string> Left { get; init => field = value ?? []; } = [];

    /// <summary>When they left, by id; null while nobody has, and for rows from before it was kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, DateTimeOffset>? LeftAt { get; init; }

    /// <summary>The facts of a state.</summary>
    public static RelationshipFacts Of(RelationshipState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var given = state.Members.Where(m => m.Feedback is not null).ToList();
        var byMentees = given.Where(m => m.Role == MemberRole.Mentee).ToList();
        var goals = state.Goals.Confirmed ? state.Goals.Count : 0;
        return new RelationshipFacts
        {
            Reason = state.OutcomeReason,
            KickoffAt = state.Session(Session.KickoffId) is { Status: SessionStatus.Held } kickoff ? kickoff.StartsAt : null,
            EndedAt = state.EndedAt,
            Sessions = state.SessionCounts,
            HeldByMonth = SessionMonths.Of(state),
            GoalsAgreed = goals,
            GoalsReached = given.Count == 0 ? 0 : Math.Min(goals, Rounded(given.Average(m => m.Feedback!.GoalsReached))),
            CheckInsAsked = state.CheckInsAsked,
            CheckInsAnswered = state.CheckInsAnswered,
            PulseSum = state.PulseSum,
            PulseCount = state.PulseCount,
            LowestPulse = state.CheckIns.LowestPulse,
            FeedbackAsked = state.FeedbackAsked,
            FeedbackGiven = given.Count,
            RatingSum = given.Sum(m => m.Feedback!.Rating),
            MenteeRatings = byMentees.Count,
            MenteeRatingSum = byMentees.Sum(m => m.Feedback!.Rating),
            Promoters = given.Count(m => m.Feedback!.Recommend >= Promoter),
            Detractors = given.Count(m => m.Feedback!.Recommend < Passive),
            Testimonials = given.Count(m => m.Feedback is { Testimonial: true, Publish: true }),
            Left = [.. state.Members.Where(m => !m.IsActive).Select(m => m.Id)],
            LeftAt = state.Members.Any(m => !m.IsActive) ? state.Members.Where(m => !m.IsActive).ToDictionary(m => m.Id, m => m.LeftAt!.Value) : null,
        };
    }

    private static int Rounded(double mean) => (int)Math.Round(mean, MidpointRounding.AwayFromZero);
}
