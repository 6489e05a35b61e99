using System.Collections.Concurrent;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Relationships;

/// <summary>What must hold after every decision, whatever happened. Throws with the rule that is broken.</summary>
internal sealed class Invariants
{
    private static readonly ConcurrentDictionary<string, TimeZoneInfo> Zones = new();

    private readonly HashSet<string> _released = [];
    private readonly Dictionary<string, int> _sequences = [];
    private readonly Dictionary<string, string> _tombstones = [];

    public void See(RelationshipState? before, IReadOnlyList<Signal> signals, Decision decision, DateTimeOffset now)
    {
        var after = decision.State;
        Check(decision.Results.Count == signals.Count, "every signal has a result");
        if (before is not null)
        {
            SeeStep(before, signals, decision, now);
        }

        SeeErased(signals, decision);
        SeeAsks(after);
        SeeEffects(before ?? after, decision);
        SeeMembers(after);
        SeeTime(decision, now);
        Check(after.ClosedAsks.Count <= (after.IsGroup ? 64 : 12) && after.RecentSignals.Count <= 64 && after.Sessions.Count <= 8, "lists are bounded");
    }

    private static void SeeStep(RelationshipState before, IReadOnlyList<Signal> signals, Decision decision, DateTimeOffset now)
    {
        var after = decision.State;
        if (before.IsOver)
        {
            Check(ReferenceEquals(before, after) && decision.Effects.Count == 0 && decision.WakeAt is null, "terminal is final");
            Check(decision.Results.All(r => r.Fate is SignalFate.Late or SignalFate.Duplicate), "after the end signals are late");
        }

        Check(after.Step == before.Step + (after == before ? 0 : 1), "the step grows with every change and only then");
        Check(after != before || decision.Effects.Count == 0, "no effect without a saved state");
        Check(after.NextAsk >= before.NextAsk && after.NextSession >= before.NextSession, "ids are never used again");
        if (signals.Count == 1 && decision.Results[0].Fate is SignalFate.Applied or SignalFate.NoOp)
        {
            var ok = SignalRules.Check(before, signals[0], now).IsOk;
            Check(ok == (decision.Results[0].Fate == SignalFate.Applied), "what the web is told is what the lifecycle does");
        }
    }

    private void SeeErased(IReadOnlyList<Signal> signals, Decision decision)
    {
        foreach (var (signal, result) in signals.Zip(decision.Results))
        {
            if (signal is MemberErased erased && result.Fate == SignalFate.Applied)
            {
                Check(decision.State.Member(erased.PersonId) is null, "who is erased is nowhere in the state");
                _tombstones[erased.Tombstone] = _tombstones.GetValueOrDefault(erased.PersonId!, erased.PersonId!);
            }
        }
    }

    private static void SeeAsks(RelationshipState state)
    {
        foreach (var ask in state.Asks)
        {
            var phase = ask.Kind switch
            {
                AskKind.Accept => state.Phase == Phase.Proposed,
                AskKind.BookKickoff or AskKind.AgreeGoals => state.Phase == Phase.Kickoff,
                AskKind.LogSession => state.Phase is Phase.Kickoff or Phase.Sessions,
                AskKind.BookSession or AskKind.CheckIn => state.Phase == Phase.Sessions,
                _ => state.Phase == Phase.Feedback,
            };
            Check(phase, "no ask outlives its phase");
            Check(state.Member(ask.PersonId) is { IsActive: true }, "only members are asked");
            var member = state.Member(ask.PersonId)!;
            Check(IsWorking(ask.DueAt, member, state.Terms), $"deadlines fall in working hours of the person: {ask} {member}");
        }

        foreach (var held in state.HeldAsks ?? [])
        {
            Check(state.Member(held.PersonId) is { IsActive: true, LastDay: not null }, "asks are held back only for members who leave");
        }

        Check(!state.IsOver || state.HeldAsks is null, "the end leaves nothing held back");
        Check(state.Asks.All(ask => IsStillThere(ask, state.Member(ask.PersonId)!)), "nobody is asked for what is due after their last day");
        Check(state.Asks.DistinctBy(a => a.Id).Count() == state.Asks.Count, "an ask is there once");
        var all = state.Asks.Concat(state.HeldAsks ?? []).ToList();
        Check(all.DistinctBy(a => (a.Kind, a.PersonId, a.SessionId)).Count() == all.Count, "nobody is asked the same twice");
    }

    private static bool IsStillThere(Ask ask, Member member)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(member.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        return member.LastDay is not { } last || DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(ask.DueAt, zone).DateTime) <= last;
    }

    private void SeeEffects(RelationshipState before, Decision decision)
    {
        var state = decision.State;
        foreach (var effect in decision.Effects)
        {
            IReadOnlyList<string> people = effect switch
            {
                SendMail mail => [mail.PersonId],
                Rematch rematch => [rematch.PersonId],
                CalendarInvite invite => invite.PersonIds,
                CalendarCancel cancel => cancel.PersonIds,
                ReleasePlace release => [release.MentorId],
                _ => [],
            };
            Check(people.All(p => before.Member(p) is { IsActive: true }), "no effect for a person who left");
            Check(people.Count > 0 || effect is TellOwner, "every effect is for someone");
            switch (effect)
            {
                case SendMail mail:
                    Check(mail.Mail == MailKind.Declined || state.Member(mail.PersonId)!.IsActive, "no mail to who leaves in this step");
                    Check(mail.AskIds.All(id => state.Asks.Any(a => a.Id == id && a.PersonId == mail.PersonId)), "a mail links to open asks of its reader");
                    break;
                case CalendarInvite invite:
                    SeeSequence(invite.SessionId, invite.Sequence);
                    break;
                case CalendarCancel cancel:
                    SeeSequence(cancel.SessionId, cancel.Sequence);
                    break;
                case ReleasePlace release:
                    Check(_released.Add(release.MentorId), "a place is given back once");
                    Check((state.Member(release.MentorId) ?? before.Member(release.MentorId))!.Role == MemberRole.Mentor, "only mentors have places");
                    break;
            }
        }

        var opening = decision.Effects.OfType<SendMail>().Where(m => m.AskIds.Count > 0).ToList();
        Check(opening.DistinctBy(m => m.PersonId).Count() == opening.Count, "one mail for all that one step asks of a person");
        foreach (var mentor in state.Members.Where(m => m.Role == MemberRole.Mentor))
        {
            Check(_released.Contains(_tombstones.GetValueOrDefault(mentor.Id, mentor.Id)) == (state.IsOver || !mentor.IsActive), "capacity is always given back, and not before");
        }
    }

    private void SeeSequence(string sessionId, int sequence)
    {
        Check(!_sequences.TryGetValue(sessionId, out var last) || sequence > last, "a calendar sequence rises");
        _sequences[sessionId] = sequence;
    }

    private static void SeeMembers(RelationshipState state)
    {
        var paused = state.Pauses.Any(p => !state.IsGroup || p.Cause == PauseCause.Owner);
        Check(state.Paused == paused, "it pauses while there is a cause");
        foreach (var member in state.ActiveMembers)
        {
            var isQuiet = paused || state.Pauses.Any(p => p.PersonId == member.Id);
            Check(isQuiet == member.QuietSince is not null, "a member's clock stands while there is a cause");
        }

        if (state.IsOver)
        {
            Check(state.Pauses.Count == 0 && state.EndedAt is not null && state.Sessions.All(s => s.Status != SessionStatus.Booked), "the end leaves nothing open");
            return;
        }

        var byRole = state.ActiveMembers.ToLookup(m => m.Role);
        Check(byRole[MemberRole.Mentor].Any() && state.ActiveMembers.Count() >= 2, "it goes on only with a mentor and two members");
        Check(state.IsGroup || byRole[MemberRole.Mentee].Any(), "a pair has both sides");
        Check(state.Phase == Phase.Proposed || state.ActiveMembers.All(m => m.Accepted), "only those who accepted are in");
        if (state is { Phase: Phase.Proposed, IsGroup: true })
        {
            Check(byRole[MemberRole.Mentee].Count() >= state.Terms.GroupSizeMin, "a proposal that cannot reach its size is declined");
        }

        if (state.Phase == Phase.Sessions && !state.Paused)
        {
            var hasNext = state.NextBookingAt is not null
                || state.Asks.Concat(state.HeldAsks ?? []).Any(a => a is { Kind: AskKind.BookSession, SessionId: null })
                || state.Sessions.Any(s => s is { Status: SessionStatus.Booked, UnknownAt: null });
            Check(hasNext, "there is always a next session, or a date to ask for one");
        }
    }

    private static void SeeTime(Decision decision, DateTimeOffset now)
    {
        var state = decision.State;
        Check(decision.WakeAt is null || decision.WakeAt > now || now.Year >= 9000, "what was due has been done");
        Check(decision.WakeAt is not null || state.IsOver || state.Paused, "a running relationship always wakes again");
    }

    /// <summary>Written apart from the code under test, over .NET's own time zones.</summary>
    private static bool IsWorking(DateTimeOffset at, Member member, Terms terms)
    {
        var zone = Zones.GetOrAdd(member.TimeZone, id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var found) ? found : TimeZoneInfo.Utc);
        var local = TimeZoneInfo.ConvertTime(at, zone);
        var hours = member.WorkingHours.IsUsable ? member.WorkingHours : WorkingHours.Default;
        var isQuiet = terms.QuietDays.Contains(local.DayOfWeek) && hours.Days.Except(terms.QuietDays).Any();
        var time = TimeOnly.FromTimeSpan(local.TimeOfDay);
        return hours.Days.Contains(local.DayOfWeek) && !isQuiet && time >= hours.From && time < hours.To;
    }

    private static void Check(bool holds, string rule)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Broken: {rule}.");
        }
    }
}
