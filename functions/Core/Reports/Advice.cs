using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>What an owner can do for a relationship that needs help: the one thing that helps most, in a sentence.</summary>
public static class Advice
{
    private const int LowPulse = 2;

    /// <summary>The advice.</summary>
    /// <param name="state">The relationship.</param>
    /// <param name="now">The time, UTC.</param>
    public static string For(RelationshipState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        var answers = state.ActiveMembers.Select(member => member.LastCheckIn).OfType<CheckInAnswer>().ToList();
        return state switch
        {
            _ when answers.Any(answer => answer.NeedsHelp) => "Call whoever asked for help, in confidence.",
            _ when answers.Any(answer => answer.Pulse <= LowPulse) => "Ask how it is going, in confidence; a low pulse rarely mends itself.",
            { KickoffOverdue: true, Phase: Phase.Kickoff } => "Help them to find a time for the kickoff, or end it so that both can be matched anew.",
            { Extended: true, Phase: Phase.Sessions } => "Ask them to book the missing sessions now; the extension is the only one.",
            _ when IsDisputed(state) => "Ask both whether the disputed session took place.",
            _ when Overdue(state, now) is { } kind => Of(kind),
            _ when state.SessionCounts.Missed + state.KickoffMisses > 0 => "Ask what keeps them from meeting; a pause may fit better than missed sessions.",
            { Phase: Phase.Sessions, IsGroup: false } => "Ask them to book their next session, or to pause.",
            { IsGroup: true } => "See whether somebody can join the group.",
            _ => "A friendly word is often enough.",
        };
    }

    private static bool IsDisputed(RelationshipState state) =>
        state.SessionCounts.Disputed > 0 || state.Session(Session.KickoffId)?.Status == SessionStatus.Disputed;

    private static AskKind? Overdue(RelationshipState state, DateTimeOffset now) =>
        OverdueAsks.Of(state, now).OrderBy(ask => ask.DueAt).Select(ask => (AskKind?)ask.Kind).FirstOrDefault();

    private static string Of(AskKind kind) => kind switch
    {
        AskKind.Accept => "Ask whoever has not answered whether they want this match.",
        AskKind.BookKickoff => "Help them to find a time for the kickoff.",
        AskKind.AgreeGoals => "Ask them to write down and confirm one goal; more can come later.",
        AskKind.BookSession => "Ask them to book their next session, or to pause.",
        AskKind.LogSession => "Ask whether they met; one word from either is enough.",
        AskKind.CheckIn => "Ask in person how it is going.",
        _ => "Ask for the feedback in person; it takes five minutes.",
    };
}
