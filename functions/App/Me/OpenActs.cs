using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Actions.Acts;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Me;

/// <summary>What a member may do now without being asked, by the lifecycle's own rules.</summary>
public static class OpenActs
{
    /// <summary>The acts, in the order in which they are shown.</summary>
    public static IEnumerable<(MyActKind Kind, LinkPurpose Purpose)> Of(Visit visit)
    {
        var state = visit.State;
        if (state.Phase == Phase.Proposed)
        {
            // Yes or no is what is asked; there is nothing yet to pause or to end.
            yield break;
        }

        var isAskedToBook = state.Asks.Any(ask => ask.Kind == AskKind.BookSession && ask.PersonId == visit.Person.Id);
        if (state.Phase == Phase.Sessions && !isAskedToBook && CanBookOneMore(visit))
        {
            yield return (MyActKind.BookSession, LinkPurpose.BookSession);
        }

        if (!state.Pauses.Any(pause => pause.Cause == PauseCause.Participant && pause.PersonId == visit.Person.Id))
        {
            yield return (MyActKind.Pause, LinkPurpose.Pause);
        }

        if (IsOpen(visit, new Resume()))
        {
            yield return (MyActKind.Resume, LinkPurpose.Resume);
        }

        if (IsOpen(visit, new FinishEarly()))
        {
            yield return (MyActKind.FinishEarly, LinkPurpose.FinishEarly);
        }

        if (DisputeAct.DisputableBy(state, visit.Person.Id, visit.Now).Count > 0)
        {
            yield return (MyActKind.Dispute, LinkPurpose.Dispute);
        }

        yield return (MyActKind.End, LinkPurpose.End);
    }

    // So far ahead that only the number of booked sessions can stand in the way.
    private static bool CanBookOneMore(Visit visit) =>
        IsOpen(visit, new Book { StartsAt = visit.Now.AddDays(365), DurationMinutes = 5 });

    private static bool IsOpen(Visit visit, Signal signal) =>
        SignalRules.Check(visit.State, signal with { PersonId = visit.Person.Id, At = visit.Now }, visit.Now).IsOk;
}
