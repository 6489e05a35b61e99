using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>
/// Deadlines in working hours. One person's falls into that person's hours; one of the whole relationship is the
/// latest of its members', so that nobody's time is cut short.
/// </summary>
internal static class Deadlines
{
    /// <summary>Days within which what was not foreseen is to be answered: a new booking, a log, a check-in.</summary>
    public const int ShortDays = 7;

    /// <summary>Days ahead of the cadence at which the next session is asked for.</summary>
    public const int BookingLeadDays = 3;

    /// <summary>Days after which an unlogged session is unknown.</summary>
    public const int UnknownAfterDays = 14;

    /// <summary>Days for which a logged session can be disputed, or its log changed.</summary>
    public const int DisputeDays = 7;

    /// <summary>Days after which a wish to finish early lapses.</summary>
    public const int WishDays = 14;

    public static DateTimeOffset After(RelationshipState state, Member member, DateTimeOffset from, int days) =>
        LocalTimes.After(from, days, member.TimeZone, member.WorkingHours, state.Terms.QuietDays);

    public static DateTimeOffset AfterForAll(RelationshipState state, DateTimeOffset from, int days) =>
        state.ActiveMembers.Select(m => After(state, m, from, days)).DefaultIfEmpty(from).Max();

    public static DateTimeOffset Forward(RelationshipState state, Member member, DateTimeOffset instant) =>
        LocalTimes.Forward(instant, member.TimeZone, member.WorkingHours, state.Terms.QuietDays);

    public static DateTimeOffset ForwardForAll(RelationshipState state, DateTimeOffset instant) =>
        state.ActiveMembers.Select(m => Forward(state, m, instant)).DefaultIfEmpty(instant).Max();

    /// <summary>How many days a newly opened ask of this kind leaves.</summary>
    public static int DaysFor(Terms terms, AskKind kind) => kind switch
    {
        AskKind.Accept => terms.AcceptanceWithinDays,
        AskKind.BookKickoff or AskKind.AgreeGoals => terms.KickoffWithinDays,
        AskKind.BookSession => Math.Min(ShortDays, terms.SessionsEveryDays),
        AskKind.LogSession => ShortDays,
        AskKind.CheckIn => Math.Min(ShortDays, Math.Max(1, terms.CheckInsEveryDays)),
        _ => terms.FeedbackWithinDays,
    };
}
