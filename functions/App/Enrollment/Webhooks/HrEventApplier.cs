using System.Text;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Effects;
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
    HrSignals signals,
    DirectoryLookups directory,
    ForgottenPeople forgotten,
    TimeProvider clock)
{
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
        var zone = known?.Profile.TimeZone ?? hrEvent.Profile?.Values.TimeZone ?? known?.TimeZone ?? "Etc/UTC";
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

        var person = await people.UpdateAsync(hrEvent.PersonId, stored => PersonFacts.Apply(stored, hrEvent), cancellation);
        foreach (var key in EnrollmentFacts.Touched(hrEvent))
        {
            await enrollments.UpdateAsync(key, stored => EnrollmentFacts.Apply(stored, key, hrEvent), cancellation);
            if (hrEvent.Type == HrEventType.Withdrawn)
            {
                await rematches.RemoveAsync(key.ProgramId, key.PersonId, key.Role, cancellation);
            }
        }

        await signals.SendAsync(client, hrEvent, person, waiting.Id, cancellation);
        await directory.WishAsync(person, cancellation);
        return HrOutcome.Applied;
    }

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
        return stored is not null && EnrollmentFacts.Apply(stored, key, hrEvent) == stored
            ? null
            : EnrollmentRules.WhyRefused(program.Document, role, clock.GetUtcNow());
    }
}
