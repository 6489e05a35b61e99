using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.Effects;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Choice.Inviting;

/// <summary>
/// Invites people to choose, once for each enrollment and once more when they come free again: mentees where they choose, mentors where they
/// pick. In the person's working hours.
/// </summary>
public sealed class Invitations(
    ProgramStore programs,
    EnrollmentStore enrollments,
    InvitationStore invitations,
    RematchList rematches,
    PersonStore people,
    Pools pools,
    RequestMails mails,
    ChoiceMetrics metrics,
    TimeProvider clock,
    ILogger<Invitations> logger)
{
    /// <summary>Sends what is due and was not sent yet.</summary>
    /// <returns>Whether there is any program in which people choose, or will.</returns>
    public async Task<bool> SendAsync(CancellationToken cancellation = default)
    {
        var isAny = false;
        await foreach (var program in programs.AllAsync(cancellation))
        {
            MemberRole? role = ChoiceRoles.MenteesAsk(program.Document) ? MemberRole.Mentee
                : ChoiceRoles.MentorsPick(program.Document) ? MemberRole.Mentor
                : null;
            isAny |= role is not null && program.Document.Status != ProgramStatus.Closed;
            if (role is not null && ProgramDates.WhyNoMatches(program.Document, clock.GetUtcNow()) is null)
            {
                await InviteAllAsync(program.Document, role.Value, cancellation);
            }
        }

        return isAny;
    }

    private async Task InviteAllAsync(ProgramDocument program, MemberRole role, CancellationToken cancellation)
    {
        var invited = await invitations.AllAsync(program.Id, cancellation).Where(each => each.Role == role).ToDictionaryAsync(each => each.PersonId, cancellationToken: cancellation);
        var free = await rematches.AllAsync(program.Id, cancellation).Where(each => each.Role == role).ToDictionaryAsync(each => each.PersonId, cancellationToken: cancellation);
        await foreach (var enrollment in enrollments.AllAsync(program.Id, cancellation))
        {
            if (enrollment.Role != role || enrollment.Status != EnrollmentStatus.Enrolled)
            {
                continue;
            }

            var before = invited.GetValueOrDefault(enrollment.PersonId);
            var again = free.GetValueOrDefault(enrollment.PersonId);
            if (before is null)
            {
                await TryAsync(program, enrollment, role == MemberRole.Mentee ? ChoiceMailKind.Invited : ChoiceMailKind.InvitedToPick, "first", cancellation);
            }
            else if (again is not null && again.Since > before.At)
            {
                await TryAsync(program, enrollment, role == MemberRole.Mentee ? ChoiceMailKind.InvitedAgain : ChoiceMailKind.InvitedToPick, again.RelationshipId, cancellation);
            }
        }
    }

    private async Task TryAsync(ProgramDocument program, ProgramEnrollment enrollment, ChoiceMailKind kind, string cause, CancellationToken cancellation)
    {
        try
        {
            if (await people.GetAsync(enrollment.PersonId, cancellation) is { Email: not null } person
                && person.Employment.Status == EmploymentStatus.Active
                && IsAtWork(person, program)
                && await IsFreeAsync(program.Id, person, enrollment.Role, cancellation))
            {
                // A new enrollment has a new version, so that who comes back is invited anew.
                await mails.InviteAsync($"choose/{person.Id}/{program.Id}/{enrollment.Role}/{enrollment.Version}/{cause}", program, person, kind, cancellation);
                await invitations.SaveAsync(new Invitation(program.Id, person.Id, enrollment.Role, clock.GetUtcNow()), cancellation);
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            metrics.Failed();
            logger.LogError(exception, "{PersonId} could not be invited to choose in {ProgramId}; it is tried again in an hour", enrollment.PersonId, program.Id);
        }
    }

    private bool IsAtWork(Person person, ProgramDocument program)
    {
        var now = clock.GetUtcNow();
        return LocalTimes.Forward(now, person.TimeZone, person.WorkingHours, program.Nudges.QuietDays) == now;
    }

    private async Task<bool> IsFreeAsync(string programId, Person person, MemberRole role, CancellationToken cancellation) =>
        role == MemberRole.Mentee
            ? !await pools.IsMentoredAsync(programId, person.Id, cancellation)
            : await pools.FreePlacesAsync(person, cancellation) > 0;
}
