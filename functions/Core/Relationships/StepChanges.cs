using System.Globalization;

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
            yield return Change("phase", $"Phase: {Words.Of(after.Phase)}.", Words.Of(after.Phase));
        }

        if (after.Outcome is { } outcome && before?.Outcome != outcome)
        {
            yield return Change("outcome", $"Outcome: {Words.Of(outcome)}.", Words.Of(outcome));
        }

        if (after.OutcomeReason is { } reason && before?.OutcomeReason != reason)
        {
            yield return Change("outcomeReason", $"Because: {Words.Of(reason)}.", Words.Of(reason));
        }

        if (before is not null && before.ProgramVersion != after.ProgramVersion)
        {
            yield return Change("program", $"Migrated to version {after.ProgramVersion} of the program.", Number(after.ProgramVersion));
        }

        if (before is not null && before.Goals != after.Goals)
        {
            yield return Change("goals", after.Goals.Confirmed ? "Goals confirmed." : "Goals written.", Number(after.Goals.Count));
        }
    }

    private static IEnumerable<StepChange> Pauses(RelationshipState before, RelationshipState after)
    {
        foreach (var pause in after.Pauses.Except(before.Pauses))
        {
            yield return Change("pauseBegan", $"A pause began: {Words.Of(pause.Cause)}.", Words.Of(pause.Cause), pause.PersonId);
        }

        foreach (var pause in before.Pauses.Except(after.Pauses))
        {
            yield return Change("pauseEnded", $"A pause ended: {Words.Of(pause.Cause)}.", Words.Of(pause.Cause), pause.PersonId);
        }

        if (before.Paused != after.Paused)
        {
            yield return Change(after.Paused ? "paused" : "resumed", after.Paused ? "The clock stands." : "The clock runs again.");
        }
    }

    private static IEnumerable<StepChange> Sessions(RelationshipState before, RelationshipState after)
    {
        foreach (var session in after.Sessions)
        {
            var old = before.Session(session.Id);
            if (old?.Status != session.Status || (session.Status == SessionStatus.Booked && old.StartsAt != session.StartsAt))
            {
                var name = session.IsKickoff ? "Kickoff" : $"Session {session.Id}";
                var time = session.Status == SessionStatus.Booked ? $" for {Time(session.StartsAt)}" : "";
                yield return Change("session", $"{name} {Words.What(session.Status)}{time}.", session.Id, session.LoggedBy);
            }
        }
    }

    private static IEnumerable<StepChange> Asks(RelationshipState before, RelationshipState after)
    {
        foreach (var ask in before.Asks.Where(a => after.Asks.All(b => b.Id != a.Id)))
        {
            var how = after.ClosedAsks.FirstOrDefault(c => c.Id == ask.Id)?.How ?? AskClosure.Withdrawn;
            yield return Change("askClosed", $"{Words.What(ask.Kind)}: {How(how)}.", ask.Id, ask.PersonId);
        }

        foreach (var ask in after.Asks)
        {
            var old = before.Asks.FirstOrDefault(b => b.Id == ask.Id);
            if (old is null)
            {
                yield return Change("askOpened", $"{Words.What(ask.Kind)}: asked for by {Time(ask.DueAt)}.", ask.Id, ask.PersonId);
            }
            else if (ask.Overdue && !old.Overdue)
            {
                yield return Change("askOverdue", $"{Words.What(ask.Kind)}: overdue.", ask.Id, ask.PersonId);
            }
        }
    }

    private static IEnumerable<StepChange> Deadlines(RelationshipState? before, RelationshipState after)
    {
        if (after.PhaseDueAt is { } due && before?.PhaseDueAt != due)
        {
            yield return Change("phaseDue", $"This phase's time runs out {Time(due)}.", Time(due));
        }

        if (after.PlannedEndAt is { } end && before?.PlannedEndAt != end)
        {
            yield return Change("plannedEnd", $"Sessions are planned until {Time(end)}.", Time(end));
        }
    }

    private static string How(AskClosure how) => how switch
    {
        AskClosure.Answered => "answered",
        AskClosure.ClosedByOther => "answered by another member",
        AskClosure.PhaseEnded => "closed with its phase",
        _ => "withdrawn",
    };

    internal static StepChange Change(string what, string text, string? subject = null, string? personId = null) =>
        new() { What = what, Text = text, Subject = subject, PersonId = personId };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
