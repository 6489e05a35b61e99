using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Matching.Automatic;

/// <summary>Says when a program's next round by itself is due.</summary>
public sealed class DueRounds(RoundStore rounds, StartChecks checks, TimeProvider clock)
{
    /// <summary>
    /// The day on which the program's next round was due, if it is time for it: so many days after the last one that ran by itself or was committed,
    /// and in working hours of the program's zone, because its mails go out at once. A round that an owner only looks at postpones nothing.
    /// </summary>
    /// <returns>The day in the program's zone, null while none is due; and when to look again, UTC.</returns>
    public async Task<(DateOnly? Day, DateTimeOffset LookAt)> OfAsync(StoredProgram program, CancellationToken cancellation = default)
    {
        var document = program.Document;
        var now = clock.GetUtcNow();
        if (document.Matching is not { Mode: MatchingMode.Assigned, Rounds: { } plan } || document.Status != ProgramStatus.Open)
        {
            return (null, DutyTimes.InAWeek(now));
        }

        var today = LocalTimes.DayOf(now, document.TimeZone);
        var opens = LocalTimes.Forward(now, document.TimeZone, WorkingHours.Default, document.Nudges.QuietDays);
        if (checks.ProgramRefusal(document) is not null || opens > now)
        {
            return (null, opens > now ? opens : OpeningOf(document, today.AddDays(1)));
        }

        var last = await rounds.AllAsync(document.Id, cancellation)
            .Where(round => round.Status is RoundStatus.Committing or RoundStatus.Committed || round is { IsAutomatic: true, Status: RoundStatus.Ready })
            .Select(round => (DateTimeOffset?)round.CreatedAt)
            .MaxAsync(cancellationToken: cancellation);
        var due = last is { } at ? LocalTimes.DayOf(at, document.TimeZone).AddDays(plan.EveryDays) : today;
        return due <= today ? (due, OpeningOf(document, today.AddDays(1))) : (null, OpeningOf(document, due));
    }

    private static DateTimeOffset OpeningOf(ProgramDocument program, DateOnly day) => LocalTimes.Forward(
        LocalTimes.At(day, TimeOnly.MinValue, program.TimeZone), program.TimeZone, WorkingHours.Default, program.Nudges.QuietDays);
}
