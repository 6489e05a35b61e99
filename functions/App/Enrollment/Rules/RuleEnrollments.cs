using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Enrollment.Rules;

/// <summary>Enrolls whom a change fits, by the rules of the programs.</summary>
public sealed class RuleEnrollments(RuleBook book, EnrollmentStore enrollments, Leads leads, TimeProvider clock)
{
    /// <summary>Does what the rules make of an event. Doing it again changes nothing.</summary>
    /// <param name="hrEvent">The event, whose facts are stored.</param>
    /// <param name="person">The person as stored now; null while unknown.</param>
    /// <param name="heardAt">When the event came; UTC.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task EnrollAsync(HrEvent hrEvent, Person? person, DateTimeOffset heardAt, CancellationToken cancellation = default)
    {
        // Noted whether or not a rule asks for it now: by a later one, an old manager is not a new one.
        DateTimeOffset? leadsSince = RuleFits.ManagerIn(hrEvent) is { } manager ? await leads.NoteAsync(manager, heardAt, cancellation) : null;
        foreach (var program in await book.ProgramsAsync(cancellation))
        {
            var rulesSince = program.RulesSince ?? program.UpdatedAt;
            foreach (var (key, fit) in RuleFits.Of(program.Document, rulesSince, hrEvent, person, leadsSince, clock.GetUtcNow()))
            {
                await enrollments.FitAsync(key, fit, cancellation);
            }
        }
    }
}
