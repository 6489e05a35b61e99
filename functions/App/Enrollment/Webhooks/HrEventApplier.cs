using System.Text;
using System.Text.Json;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Enrollment.Rules;
using ServerlessMentoring.App.Enrollment.Sources;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.People.Directory;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>
/// Does what follows from an event: the person, the enrollments, the signals. It may run again at any point after a crash: facts are
/// ordered by version, and signals have ids that are derived from the delivery.
/// </summary>
public sealed class HrEventApplier(
    PersonStore people,
    EnrollmentStore enrollments,
    ProgramStore programs,
    RematchList rematches,
    RuleEnrollments rules,
    HrSignals signals,
    Departures departures,
    DirectoryLookups directory,
    ForgottenPeople forgotten,
    RequestReviewMarks requests,
    TimeProvider clock)
{
    private const string Utc = "Etc/UTC";
    private const string Resend = "have HR send it again, in the form that is described today";

    /// <summary>Applies an event, unless it waits for its day or its program refuses it.</summary>
    public async Task<HrOutcome> ApplyAsync(DurableTaskClient client, WaitingEvent waiting, CancellationToken cancellation = default)
    {
        if (Read(waiting) is not { } read)
        {
            return new HrOutcome(Refusal: new Refusal("it can no longer be read", Resend));
        }

        if (!read.Ok)
        {
            return new HrOutcome(Refusal: new Refusal(
                string.Join("; ", read.Faults.Select(fault => $"{fault.Field} {fault.Rule}")), Resend));
        }

        var hrEvent = read.Value;
        if (await forgotten.FindAsync(hrEvent.PersonId, cancellation) is { } mark)
        {
            if (ForgottenPeople.IsOldNews(mark, hrEvent))
            {
                return HrOutcome.Applied;
            }

            if (mark.DoneAt is null)
            {
                // Somebody new under the id of one who is just being forgotten: looked at again in a minute.
                return new HrOutcome(WaitsFor: DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
            }
        }

        var known = await people.GetAsync(hrEvent.PersonId, cancellation);
        if (waiting.PutOffTo is { } day && day > EnrollmentRules.Today(known?.TimeZone ?? Utc, clock.GetUtcNow()))
        {
            // All that can be done before that day has been done.
            return new HrOutcome(WaitsFor: day);
        }

        var zone = known?.Profile.TimeZone ?? hrEvent.Profile?.Values.TimeZone ?? known?.TimeZone ?? Utc;
        if (EnrollmentRules.Waits(hrEvent, zone, clock.GetUtcNow()))
        {
            return new HrOutcome(WaitsFor: hrEvent.EffectiveDate);
        }

        if (await WhyRefusedAsync(hrEvent, cancellation) is { } refusal)
        {
            return new HrOutcome(Refusal: refusal);
        }

        if (hrEvent.Profile?.Values.Email is { } address)
        {
            await people.NoteMailAsync(address, hrEvent.PersonId, cancellation);
        }

        var person = await people.UpdateAsync(
            hrEvent.PersonId, stored => PersonFacts.Apply(stored, hrEvent, waiting.ReceivedAt, clock.GetUtcNow()), cancellation);
        foreach (var key in EnrollmentFacts.Touched(hrEvent))
        {
            await enrollments.TellAsync(key, hrEvent, cancellation);
            if (hrEvent.Type == HrEventType.Withdrawn)
            {
                await rematches.RemoveAsync(key.ProgramId, key.PersonId, key.Role, cancellation);
            }
        }

        await rules.EnrollAsync(hrEvent, person, waiting.ReceivedAt, cancellation);
        return person is null ? HrOutcome.Applied : await FollowAsync(client, hrEvent, person, waiting.Id, cancellation);
    }

    private async Task<HrOutcome> FollowAsync(
        DurableTaskClient client, HrEvent hrEvent, Person person, string eventId, CancellationToken cancellation)
    {
        person = await signals.SendAsync(client, hrEvent, person, eventId, cancellation);
        if (hrEvent.IsAboutTermination)
        {
            await departures.FollowAsync(person, cancellation);
        }

        if (MaySettleRequests(hrEvent))
        {
            await requests.AtPersonAsync(person.Id, cancellation);
        }

        await directory.WishAsync(person, cancellation);
        return TakesEffectLater(hrEvent, person) ? new HrOutcome(WaitsFor: hrEvent.EffectiveDate!.Value.AddDays(1)) : HrOutcome.Applied;
    }

    /// <summary>Whether somebody may take part no longer, or take fewer mentees: who waits for their answer is told.</summary>
    private static bool MaySettleRequests(HrEvent hrEvent) =>
        hrEvent.IsAboutTermination || hrEvent.Type == HrEventType.Withdrawn || hrEvent.Profile?.Fields.Contains("capacity") == true;

    /// <summary>A recorded termination takes effect by itself when its day is over, unless something newer says otherwise.</summary>
    private static bool TakesEffectLater(HrEvent hrEvent, Person person) =>
        hrEvent.Type == HrEventType.TerminationRecorded
        && !person.Employment.HasLeft
        && person.EmploymentStamps.Termination == hrEvent.Stamp
        && hrEvent.EffectiveDate < DateOnly.MaxValue;

    /// <summary>Whom an event is about; null when it can no longer be read.</summary>
    internal static string? PersonIn(WaitingEvent waiting) => waiting.IsNotice
        ? waiting.PersonPrefix + JsonSerializer.Deserialize(waiting.Body, AppJson.TypeOf<ChangeNotice>())!.EmployeeId
        : Read(waiting)?.Value?.PersonId;

    internal static Read<HrEvent>? Read(WaitingEvent waiting) =>
        HrEventReader.Read(Encoding.UTF8.GetBytes(waiting.Body), waiting.PersonPrefix).Events.SingleOrDefault();

    private async Task<Refusal?> WhyRefusedAsync(HrEvent hrEvent, CancellationToken cancellation)
    {
        if (hrEvent.ProgramId is not { } programId)
        {
            return null;
        }

        if (await programs.GetAsync(programId, cancellation) is not { } program)
        {
            return new Refusal(
                $"there is no program {programId}", "make that program and replay this, or have HR send it again with another programId");
        }

        if (hrEvent is not { Type: HrEventType.Enrolled, Role: { } role })
        {
            return null;
        }

        // What is known already is no news to refuse: the program may have closed between two tries.
        var key = new EnrollmentKey(programId, hrEvent.PersonId, role);
        var stored = await enrollments.GetAsync(key, cancellation);
        return stored is not null && EnrollmentFacts.Apply(stored, key, hrEvent) is var after
            && (after.Status, after.Version, after.At) == (stored.Status, stored.Version, stored.At)
            ? null
            : EnrollmentRules.WhyRefused(program.Document, role, clock.GetUtcNow());
    }
}

/// <summary>What came of applying an event: applied, unless it waits or is refused.</summary>
/// <param name="WaitsFor">The local day of the person for which it waits.</param>
/// <param name="Refusal">Why it can never be applied as things stand.</param>
public sealed record HrOutcome(DateOnly? WaitsFor = null, Refusal? Refusal = null)
{
    /// <summary>All that follows from the event has been done.</summary>
    public static HrOutcome Applied { get; } = new();
}
