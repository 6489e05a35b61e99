using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Questions about asks that a link needs answered.</summary>
public static class Asks
{
    /// <summary>What is known about an ask.</summary>
    /// <returns>Open, answered, closed by something else, or never heard of.</returns>
    public static AskLookup Find(RelationshipState state, string askId)
    {
        if (state.Asks.FirstOrDefault(a => a.Id == askId) is { } open)
        {
            return new() { Standing = AskStanding.Open, Open = open };
        }

        if (AskRules.Closed(state, askId) is { } closed)
        {
            var isAnswered = closed.How == AskClosure.Answered;
            return new()
            {
                Standing = isAnswered ? AskStanding.Answered : AskStanding.Closed,
                Closed = closed,
                CanChange = isAnswered && CanChange(state, closed),
            };
        }

        return new() { Standing = AskRules.WasIssued(state, askId) ? AskStanding.Closed : AskStanding.Unknown };
    }

    /// <summary>An answer may be changed while its phase is open; a check-in until the next one; a log for 7 days.</summary>
    private static bool CanChange(RelationshipState state, ClosedAsk ask) =>
        state.Member(ask.PersonId) is { IsActive: true } member && (ask.Kind, state.Phase) switch
        {
            (AskKind.Accept, Phase.Proposed) => true,
            (AskKind.AgreeGoals, Phase.Kickoff) => true,
            (AskKind.BookKickoff, Phase.Kickoff) => state.Session(Session.KickoffId)?.Status != SessionStatus.Held,
            (AskKind.BookSession, Phase.Sessions) => state.Session(ask.SessionId)?.Status == SessionStatus.Booked,
            (AskKind.LogSession, Phase.Kickoff) => ask.SessionId == Session.KickoffId,
            (AskKind.LogSession, Phase.Sessions) => ask.SessionId != Session.KickoffId && state.Session(ask.SessionId)?.LoggedBy == ask.PersonId,
            (AskKind.CheckIn, Phase.Sessions) => member.LastCheckIn?.AskId == ask.Id,
            (AskKind.GiveFeedback, Phase.Feedback) => true,
            _ => false,
        };
}

/// <summary>What is known about an ask.</summary>
public sealed record AskLookup
{
    public AskStanding Standing { get; init; }

    /// <summary>The open ask, if it is open.</summary>
    public Ask? Open { get; init; }

    /// <summary>What is remembered of it, if it is closed.</summary>
    public ClosedAsk? Closed { get; init; }

    /// <summary>Whether an answer, once given, may still be changed.</summary>
    public bool CanChange { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<AskStanding>))]
public enum AskStanding
{
    Open,

    /// <summary>Answered by this person; the answer may still be changed while <see cref="AskLookup.CanChange"/> says so.</summary>
    Answered,

    /// <summary>Closed by something else, or so long ago that it is no longer remembered.</summary>
    Closed,

    /// <summary>There never was such an ask.</summary>
    Unknown,
}
