using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Reports;

/// <summary>What an owner can do for a relationship that needs help: the one thing that helps most, in a sentence.</summary>
public static class Advice
{
    private const int LowPulse = 2;

    /// <param name="state">The relationship.</param>
    /// <param name="now">The time, UTC.</param>
    public static Remark For(RelationshipState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        var answers = state.ActiveMembers.Select(member => member.LastCheckIn).OfType<CheckInAnswer>().ToList();
        return state switch
        {
            _ when answers.Any(answer => answer.NeedsHelp) => Say(nameof(AdviceTexts.HelpNeeded)),
            _ when answers.Any(answer => answer.Pulse <= LowPulse) => Say(nameof(AdviceTexts.LowPulse)),
            { KickoffOverdue: true, Phase: Phase.Kickoff } => Say(nameof(AdviceTexts.KickoffOverdue)),
            { Extended: true, Phase: Phase.Sessions } => Say(nameof(AdviceTexts.Extended)),
            _ when IsDisputed(state) => Say(nameof(AdviceTexts.Disputed)),
            _ when Overdue(state, now) is { } kind => Say($"Ask{kind}"),
            { Phase: Phase.Feedback, Outcome: Outcome.Incomplete } => Say(nameof(AdviceTexts.BelowMinimum)),
            _ when state.SessionCounts.Missed + state.KickoffMisses > 0 => Say(nameof(AdviceTexts.Missed)),
            { Phase: Phase.Sessions, IsGroup: false } => Say(nameof(AdviceTexts.NoSession)),
            { IsGroup: true } => Say(nameof(AdviceTexts.SmallGroup)),
            _ => Say(nameof(AdviceTexts.FriendlyWord)),
        };
    }

    private static bool IsDisputed(RelationshipState state) =>
        state.SessionCounts.Disputed > 0 || state.Session(Session.KickoffId)?.Status == SessionStatus.Disputed;

    private static AskKind? Overdue(RelationshipState state, DateTimeOffset now) =>
        OverdueAsks.Of(state, now).OrderBy(ask => ask.DueAt).Select(ask => (AskKind?)ask.Kind).FirstOrDefault();

    private static Remark Say(string name) => Remark.Of(AdviceTexts.ResourceManager, name);
}

/// <summary>The asks that are overdue now, whether or not the relationship has woken for them yet.</summary>
public static class OverdueAsks
{
    /// <summary>Those of people who are there to answer; none while it pauses.</summary>
    /// <param name="state">The relationship.</param>
    /// <param name="now">The time, UTC.</param>
    public static IEnumerable<Ask> Of(RelationshipState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Asks.Where(ask => ask.DueAt <= now && state.Member(ask.PersonId) is { IsPresent: true });
    }
}
