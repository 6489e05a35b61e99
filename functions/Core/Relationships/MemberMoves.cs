using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Phases;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Ending, leaving and changing of members.</summary>
internal static class MemberMoves
{
    /// <summary>The owner ends the whole; so does either of a pair. In a group a member only leaves.</summary>
    public static void Apply(Turn turn, End signal)
    {
        if (signal.PersonId is null)
        {
            turn.MailAll(signal.Rematch ? MailKind.EndedForRematch : MailKind.Ended);
            Closing.Close(turn, Phase.Ended, OutcomeReason.EndedByOwner, _ => signal.Rematch);
        }
        else if (turn.State.IsGroup)
        {
            Leave(turn, turn.State.Member(signal.PersonId)!, LeaveReason.EndedByParticipant);
        }
        else
        {
            EndWithout(turn, signal.PersonId, OutcomeReason.EndedByParticipant);
        }
    }

    public static SignalCheck Check(RelationshipState state, PersonLeft signal) =>
        signal.Why is LeaveReason.Withdrawn or LeaveReason.Terminated
            ? Verdicts.Ok(state)
            : Verdicts.Bad(state, "why", Refusals.Of(nameof(RefusalTexts.LeavesHow)));

    public static void Apply(Turn turn, PersonLeft signal) => Leave(turn, turn.State.Member(signal.PersonId)!, signal.Why);

    public static SignalCheck Check(RelationshipState state, PersonChanged signal)
    {
        var member = state.Member(signal.PersonId)!;
        if (signal.TimeZone is { } zone && !LocalTimes.IsZone(zone))
        {
            return Verdicts.Bad(state, "timeZone", Refusals.Of(nameof(RefusalTexts.NoZone)));
        }

        if (signal.WorkingHours is { IsUsable: false })
        {
            return Verdicts.Bad(state, "workingHours", Refusals.Of(nameof(RefusalTexts.BadHours)));
        }

        var isSame = (signal.TimeZone ?? member.TimeZone) == member.TimeZone
            && (signal.WorkingHours ?? member.WorkingHours) == member.WorkingHours;
        return isSame ? Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.NothingChanged))) : Verdicts.Ok(state);
    }

    /// <summary>Open deadlines go forward to the next hour that is a working hour now; never earlier.</summary>
    public static void Apply(Turn turn, PersonChanged signal)
    {
        var old = turn.State.Member(signal.PersonId)!;
        var member = old with { TimeZone = signal.TimeZone ?? old.TimeZone, WorkingHours = signal.WorkingHours ?? old.WorkingHours };
        var state = turn.State;
        turn.Change(member with
        {
            NextCheckInAt = member.NextCheckInAt is { } next ? Deadlines.Forward(state, member, next) : null,
        });
        turn.State = turn.State with
        {
            Asks = [.. state.Asks.Select(a => a.PersonId == member.Id ? a with { DueAt = Deadlines.Forward(state, member, a.DueAt) } : a)],
            PhaseDueAt = state.PhaseDueAt is { } due ? Deadlines.ForwardForAll(turn.State, due) : null,
            PlannedEndAt = state.PlannedEndAt is { } end ? Deadlines.ForwardForAll(turn.State, end) : null,
        };
    }

    /// <summary>Takes one member out, with all that is that member's alone.</summary>
    public static void TakeOut(Turn turn, Member member, LeaveReason why)
    {
        AskBook.Withdraw(turn, a => a.PersonId == member.Id);
        foreach (var session in turn.State.Sessions.Where(s => s.Status == SessionStatus.Booked && s.StartsAt > turn.Now).ToList())
        {
            turn.Change(Booking.TakeFromCalendars(turn, session, [member.Id]));
        }

        turn.Change(turn.State.Member(member.Id)! with { LeftAt = turn.Now, Left = why, QuietSince = null, NextCheckInAt = null });
        turn.State = turn.State with
        {
            Pauses = [.. turn.State.Pauses.Where(p => p.PersonId != member.Id)],
            FinishWishes = [.. turn.State.FinishWishes.Where(w => w.PersonId != member.Id)],
        };
        if (member.Role == MemberRole.Mentor)
        {
            turn.Add(new ReleasePlace { MentorId = member.Id });
        }
    }

    private static void Leave(Turn turn, Member member, LeaveReason why)
    {
        if (!turn.State.IsGroup)
        {
            // The calendar entries go from both calendars at once, so before the member does.
            Booking.CallOffAll(turn);
            TakeOut(turn, member, why);
            EndWithout(turn, member.Id, OutcomeReason.PersonLeft);
            return;
        }

        TakeOut(turn, member, why);
        var byRole = turn.State.ActiveMembers.ToLookup(m => m.Role);
        if (!byRole[MemberRole.Mentor].Any() || turn.State.ActiveMembers.Count() < 2)
        {
            EndWithout(turn, member.Id, OutcomeReason.TooFewMembers);
            return;
        }

        if (turn.State.Phase == Phase.Proposed)
        {
            // There is no group yet to tell; whether one can still come about, the phase decides.
            return;
        }

        turn.MailAll(MailKind.MemberLeft);
        turn.Tell(Notice.MemberLeft, member.Id);
        if (member.Role == MemberRole.Mentee && byRole[MemberRole.Mentee].Count() < turn.State.Terms.GroupSizeMin)
        {
            turn.Tell(Notice.BelowGroupMinimum);
        }
    }

    /// <summary>Ends it for everyone; the others are matched anew unless they were as good as done.</summary>
    private static void EndWithout(Turn turn, string personId, OutcomeReason reason)
    {
        var isRunning = turn.State.Phase != Phase.Feedback;
        turn.Tell(Notice.Ended, personId);
        turn.MailAll(MailKind.Ended);
        Closing.Close(turn, Phase.Ended, reason, m => isRunning && m.Id != personId);
    }
}
