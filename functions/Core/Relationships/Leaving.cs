using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>
/// A member whose last day is known is asked for nothing that would be due after it. Such asks are held back, so that they can be
/// asked after all should the member stay. The others are not told: that a colleague leaves is not ours to say.
/// </summary>
internal static class Leaving
{
    public static SignalCheck Check(RelationshipState state, PersonLeaving signal) =>
        state.Member(signal.PersonId)!.LastDay == signal.LastDay ? Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.NothingChanged))) : Verdicts.Ok(state);

    public static void Apply(Turn turn, PersonLeaving signal)
    {
        var member = turn.State.Member(signal.PersonId)! with { LastDay = signal.LastDay };
        turn.Change(member);
        Release(turn, member);
    }

    /// <summary>Whether a member is still there at the end of an ask.</summary>
    public static bool Reaches(Member member, DateTimeOffset dueAt) =>
        member.LastDay is not { } last || DateOnly.FromDateTime(LocalTimes.ToLocal(dueAt, member.TimeZone)) <= last;

    /// <summary>Holds back whatever a change of deadlines has put after its member's last day.</summary>
    public static void Hold(Turn turn)
    {
        var state = turn.State;
        if (state.IsOver || state.Members.All(m => m.LastDay is null))
        {
            return;
        }

        var late = state.Asks.Where(ask => !Reaches(state.Member(ask.PersonId)!, ask.DueAt)).ToList();
        if (late.Count > 0)
        {
            turn.State = state with
            {
                Asks = [.. state.Asks.Except(late)],
                HeldAsks = [.. state.HeldAsks ?? [], .. late],
                CheckInsAsked = state.CheckInsAsked - late.Count(IsCheckIn),
            };
        }
    }

    private static void Release(Turn turn, Member member)
    {
        var state = turn.State;
        foreach (var held in (state.HeldAsks ?? []).Where(ask => ask.PersonId == member.Id).ToList())
        {
            var dueAt = Deadlines.After(state, member, turn.Now, Deadlines.DaysFor(state.Terms, held.Kind));
            if (!Reaches(member, dueAt))
            {
                continue;
            }

            var ask = held with { DueAt = dueAt, Overdue = false };
            var rest = turn.State.HeldAsks!.Where(each => each.Id != held.Id).ToList();
            turn.State = turn.State with
            {
                Asks = [.. turn.State.Asks, ask],
                HeldAsks = rest.Count == 0 ? null : rest,
                CheckInsAsked = turn.State.CheckInsAsked + (IsCheckIn(held) ? 1 : 0),
            };
            turn.Mail(MailOf(held, member.Role), member, held.SessionId, held.Id);
        }
    }

    private static bool IsCheckIn(Ask ask) => ask.Kind == AskKind.CheckIn;

    private static MailKind MailOf(Ask ask, MemberRole role) => ask.Kind switch
    {
        AskKind.Accept => MailKind.Proposal,
        AskKind.BookKickoff => MailKind.KickoffToBook,
        AskKind.AgreeGoals => role == MemberRole.Mentor ? MailKind.GoalsToConfirm : MailKind.KickoffOpen,
        AskKind.BookSession => MailKind.SessionToBook,
        AskKind.LogSession => MailKind.SessionToLog,
        AskKind.CheckIn => MailKind.CheckInDue,
        _ => MailKind.FeedbackDue,
    };
}
