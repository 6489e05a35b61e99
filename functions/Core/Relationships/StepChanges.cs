using System.Globalization;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What a step changed, for the timeline.</summary>
public static class StepChanges
{
    /// <summary>Compares two states of one relationship.</summary>
    /// <param name="before">The state before the step; null for the first.</param>
    /// <param name="after">The state after it.</param>
    public static IReadOnlyList<StepChange> Between(RelationshipState? before, RelationshipState after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var old = before ?? new RelationshipState { Members = after.Members, ProgramVersion = after.ProgramVersion };
        return
        [
            .. Course(before, after),
            .. MemberChanges.Between(old, after),
            .. Pauses(old, after),
            .. Sessions(old, after),
            .. Asks(old, after),
            .. Deadlines(before, after),
        ];
    }

    private static IEnumerable<StepChange> Course(RelationshipState? before, RelationshipState after)
    {
        if (before?.Phase != after.Phase)
        {
            yield return Change("phase", Say(nameof(StepTexts.Phase), LifecycleWords.Say(after.Phase)), EnumWord.Of(after.Phase));
        }

        if (after.Outcome is { } outcome && before?.Outcome != outcome)
        {
            yield return Change("outcome", Say(nameof(StepTexts.Outcome), LifecycleWords.Say(outcome)), EnumWord.Of(outcome));
        }

        if (after.OutcomeReason is { } reason && before?.OutcomeReason != reason)
        {
            yield return Change("outcomeReason", Say(nameof(StepTexts.OutcomeReason), LifecycleWords.Say(reason)), EnumWord.Of(reason));
        }

        if (before is not null && before.ProgramVersion != after.ProgramVersion)
        {
            yield return Change("program", Say(nameof(StepTexts.Migrated), after.ProgramVersion), Number(after.ProgramVersion));
        }

        if (before is not null && before.Goals != after.Goals)
        {
            yield return Change("goals", Say(after.Goals.Confirmed ? nameof(StepTexts.GoalsConfirmed) : nameof(StepTexts.GoalsWritten)), Number(after.Goals.Count));
        }
    }

    private static IEnumerable<StepChange> Pauses(RelationshipState before, RelationshipState after)
    {
        foreach (var pause in after.Pauses.Except(before.Pauses))
        {
            yield return Change("pauseBegan", Say(nameof(StepTexts.PauseBegan), LifecycleWords.Say(pause.Cause)), EnumWord.Of(pause.Cause), pause.PersonId);
        }

        foreach (var pause in before.Pauses.Except(after.Pauses))
        {
            yield return Change("pauseEnded", Say(nameof(StepTexts.PauseEnded), LifecycleWords.Say(pause.Cause)), EnumWord.Of(pause.Cause), pause.PersonId);
        }

        if (before.Paused != after.Paused)
        {
            yield return Change(after.Paused ? "paused" : "resumed", Say(after.Paused ? nameof(StepTexts.Paused) : nameof(StepTexts.Resumed)));
        }
    }

    private static IEnumerable<StepChange> Sessions(RelationshipState before, RelationshipState after)
    {
        foreach (var session in after.Sessions)
        {
            var old = before.Session(session.Id);
            if (old?.Status != session.Status || (session.Status == SessionStatus.Booked && old.StartsAt != session.StartsAt))
            {
                yield return Change("session", Of(session), session.Id, session.LoggedBy);
            }
        }
    }

    private static IEnumerable<StepChange> Asks(RelationshipState before, RelationshipState after)
    {
        foreach (var ask in before.Asks.Where(a => after.Asks.All(b => b.Id != a.Id)))
        {
            var how = after.ClosedAsks.FirstOrDefault(c => c.Id == ask.Id)?.How ?? AskClosure.Withdrawn;
            yield return Change("askClosed", Say($"Ask{how}", LifecycleWords.What(ask.Kind)), ask.Id, ask.PersonId);
        }

        foreach (var ask in after.Asks)
        {
            var old = before.Asks.FirstOrDefault(b => b.Id == ask.Id);
            if (old is null)
            {
                yield return Change("askOpened", Say(nameof(StepTexts.AskOpened), LifecycleWords.What(ask.Kind), ask.DueAt), ask.Id, ask.PersonId);
            }
            else if (ask.Overdue && !old.Overdue)
            {
                yield return Change("askOverdue", Say(nameof(StepTexts.AskOverdue), LifecycleWords.What(ask.Kind)), ask.Id, ask.PersonId);
            }
        }
    }

    private static IEnumerable<StepChange> Deadlines(RelationshipState? before, RelationshipState after)
    {
        if (after.PhaseDueAt is { } due && before?.PhaseDueAt != due)
        {
            yield return Change("phaseDue", Say(nameof(StepTexts.PhaseDue), due), Time(due));
        }

        if (after.PlannedEndAt is { } end && before?.PlannedEndAt != end)
        {
            yield return Change("plannedEnd", Say(nameof(StepTexts.PlannedEnd), end), Time(end));
        }
    }

    private static Remark Of(Session session) => session switch
    {
        { IsKickoff: true, Status: SessionStatus.Booked } => Say(nameof(StepTexts.KickoffBooked), session.StartsAt),
        { IsKickoff: true } => Say($"Kickoff{session.Status}"),
        _ => Say($"SessionOn{session.Status}", session.StartsAt),
    };

    internal static Remark Say(string name, params object[] arguments) => Remark.Of(StepTexts.ResourceManager, name, arguments);

    internal static StepChange Change(string what, Remark text, string? subject = null, string? personId = null) =>
        new() { What = what, Text = text, Subject = subject, PersonId = personId };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
