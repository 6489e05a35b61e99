using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>How a relationship is doing, with reasons in plain words. Computed from state alone.</summary>
public static class Health
{
    private const int LongOverdueDays = 7;
    private const int ManyMissed = 3;

    /// <summary>Judges a relationship. While it pauses, time stands still; once it is over, there is nothing to judge.</summary>
    /// <param name="state">The relationship.</param>
    /// <param name="now">The time, UTC.</param>
    public static HealthReport Of(RelationshipState state, DateTimeOffset now)
    {
        if (state.IsOver)
        {
            return new();
        }

        var findings = Asks(state, state.PausedAt ?? now)
            .Concat(Pulse(state))
            .Concat(Sessions(state, state.PausedAt ?? now))
            .Concat(Course(state))
            .OrderByDescending(f => f.Level)
            .ToList();
        return new()
        {
            Level = findings.Count == 0 ? HealthLevel.OnTrack : findings[0].Level,
            Reasons = [.. findings.Select(f => f.Reason)],
        };
    }

    /// <summary>What an ask makes of it that is overdue for some full days; null for none that is.</summary>
    internal static HealthLevel OfOverdue(int? days) =>
        days is null ? HealthLevel.OnTrack : days >= LongOverdueDays ? HealthLevel.AtRisk : HealthLevel.Attention;

    /// <summary>What some full days without a session make of it.</summary>
    /// <param name="days">The days.</param>
    /// <param name="everyDays">Days from one session to the next by the terms.</param>
    internal static HealthLevel OfGap(int days, int everyDays) =>
        days < 2 * everyDays ? HealthLevel.OnTrack : days < 3 * everyDays ? HealthLevel.Attention : HealthLevel.AtRisk;

    private static IEnumerable<(HealthLevel Level, Remark Reason)> Asks(RelationshipState state, DateTimeOffset now)
    {
        var overdue = state.Asks.Where(a => a.DueAt <= now && state.Member(a.PersonId) is { } m && (m.IsPresent || state.Paused)).ToList();
        foreach (var kind in overdue.GroupBy(a => a.Kind))
        {
            var days = kind.Max(a => (now - a.DueAt).Days);
            var what = LifecycleWords.What(kind.Key);
            yield return (
                OfOverdue(days),
                days == 0 ? Say(nameof(HealthTexts.OverdueSinceToday), what) : Say(nameof(HealthTexts.OverdueFor), what, days));
        }
    }

    private static IEnumerable<(HealthLevel Level, Remark Reason)> Pulse(RelationshipState state)
    {
        var answers = state.ActiveMembers.Where(m => m.LastCheckIn is not null).ToList();
        if (answers.Any(m => m.LastCheckIn!.NeedsHelp))
        {
            yield return (HealthLevel.AtRisk, Say(nameof(HealthTexts.HelpNeeded)));
        }

        if (answers.Min(m => (int?)m.LastCheckIn!.Pulse) is { } lowest && CheckIns.IsLow(lowest))
        {
            yield return (HealthLevel.Attention, Say(nameof(HealthTexts.LowPulse), lowest));
        }
    }

    private static IEnumerable<(HealthLevel Level, Remark Reason)> Sessions(RelationshipState state, DateTimeOffset now)
    {
        var counts = state.SessionCounts;
        var missed = counts.Missed + state.KickoffMisses;
        if (missed > 0)
        {
            yield return (missed >= ManyMissed ? HealthLevel.AtRisk : HealthLevel.Attention, Say(nameof(HealthTexts.Missed), missed));
        }

        if (counts.Disputed > 0 || state.Session(Session.KickoffId)?.Status == SessionStatus.Disputed)
        {
            yield return (HealthLevel.Attention, Say(nameof(HealthTexts.Disputed)));
        }

        if (state.Phase == Phase.Sessions)
        {
            var days = (now - (state.LastHeldAt > state.PhaseOpenedAt ? state.LastHeldAt.Value : state.PhaseOpenedAt)).Days;
            if (OfGap(days, state.Terms.SessionsEveryDays) is var level and not HealthLevel.OnTrack)
            {
                yield return (level, Say(nameof(HealthTexts.NoSession), days));
            }
        }
    }

    private static IEnumerable<(HealthLevel Level, Remark Reason)> Course(RelationshipState state)
    {
        if (state is { Phase: Phase.Kickoff, KickoffOverdue: true })
        {
            yield return (HealthLevel.AtRisk, Say(nameof(HealthTexts.KickoffOverdue)));
        }

        if (state is { Phase: Phase.Sessions, Extended: true })
        {
            yield return (
                HealthLevel.AtRisk,
                Say(nameof(HealthTexts.Extended), state.SessionCounts.Held, state.Terms.SessionsMinimum));
        }

        if (state is { Phase: Phase.Feedback, Outcome: Outcome.Incomplete })
        {
            yield return (
                HealthLevel.Attention,
                Say(nameof(HealthTexts.BelowMinimum), state.SessionCounts.Held, state.Terms.SessionsMinimum));
        }

        if (state is { IsGroup: true, Phase: not Phase.Proposed }
            && state.ActiveMembers.Count(m => m.Role == MemberRole.Mentee) is var mentees && mentees < state.Terms.GroupSizeMin)
        {
            yield return (HealthLevel.Attention, Say(nameof(HealthTexts.GroupTooSmall), mentees, state.Terms.GroupSizeMin));
        }
    }

    private static Remark Say(string name, params object[] arguments) => Remark.Of(HealthTexts.ResourceManager, name, arguments);
}

/// <summary>A judgement and what it rests on.</summary>
public sealed record HealthReport
{
    /// <summary>The judgement: the worst of its reasons.</summary>
    public HealthLevel Level { get; init; }

    /// <summary>Why, worst first, each a short sentence; empty when on track.</summary>
    public IReadOnlyList<Remark> Reasons { get; init => field = value ?? []; } = [];
}
