using System.Globalization;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core.Calendar;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Calendar;

/// <summary>Calendar entries as files in mails, which every calendar program understands: for whoever has no directory to write into.</summary>
public sealed class MailCalendar(
    MailScenes scenes,
    MailRenderer renderer,
    MailDispatch dispatch,
    PersonLinks links,
    IOptions<MentoringOptions> options,
    TimeProvider clock) : ICalendar
{
    public Task InviteAsync(string key, CalendarInvite invite, RelationshipState state, CancellationToken cancellation = default)
    {
        var meeting = new Meeting(
            CalendarMethod.Request,
            invite.Sequence == 0 ? CalendarChange.Booked : CalendarChange.Moved,
            invite.SessionId,
            invite.Sequence,
            invite.StartsAt,
            invite.DurationMinutes,
            invite.PersonIds);
        return SendAsync(key, meeting, state, cancellation);
    }

    public Task CancelAsync(string key, CalendarCancel cancel, RelationshipState state, CancellationToken cancellation = default)
    {
        var meeting = new Meeting(
            CalendarMethod.Cancel,
            CalendarChange.Cancelled,
            cancel.SessionId,
            cancel.Sequence,
            cancel.StartsAt,
            cancel.DurationMinutes,
            cancel.PersonIds);
        return SendAsync(key, meeting, state, cancellation);
    }

    private async Task SendAsync(string key, Meeting meeting, RelationshipState state, CancellationToken cancellation)
    {
        var scene = await scenes.OfAsync(state, cancellation);
        var attendees = meeting.PersonIds
            .Select(scene.People.GetValueOrDefault)
            .Where(person => person?.Email is not null)
            .Select(person => new CalendarPerson(person!.Email!, person.DisplayName))
            .ToList();
        for (var number = 0; number < meeting.PersonIds.Count; number++)
        {
            var personId = meeting.PersonIds[number];
            if (scene.People.GetValueOrDefault(personId) is { Email: { } address } person && state.Member(personId) is { } member)
            {
                var mail = await WriteAsync(meeting, scene, member, person, address, attendees);
                var mailKey = string.Create(CultureInfo.InvariantCulture, $"{key}/{number}");
                await dispatch.SendAsync(mail, mailKey, key, state.Id, personId, cancellation);
            }
        }
    }

    private async Task<MailMessage> WriteAsync(
        Meeting meeting, MailScene scene, Member member, Person person, string address, IReadOnlyList<CalendarPerson> attendees)
    {
        var place = scene.Places.GetValueOrDefault(meeting.SessionId);
        var isKickoff = meeting.SessionId == Session.KickoffId;
        var plan = SessionPlans.For(scene.Program, scene.State, meeting.SessionId);
        var meUrl = links.Me(person);
        var shared = Languages.Of(null, scene.Program.Language);
        var rendered = await renderer.RenderAsync(new CalendarMail
        {
            ProgramName = scene.Program.Name,
            Language = Languages.Of(person, scene.Program.Language),
            Reader = scene.CardOf(member),
            Others = scene.OthersOf(member.Id),
            MeUrl = meUrl,
            Contact = scene.Contact,
            Change = meeting.Change,
            Meeting = new MailMeeting(meeting.StartsAt, meeting.DurationMinutes, place, isKickoff),
            Plan = plan,
        });
        var file = CalendarFile.Write(new CalendarEvent
        {
            Method = meeting.Method,
            Uid = CalendarFile.Uid(RelationshipId.GuidOf(scene.State.Id)!.Value, meeting.SessionId),
            Sequence = meeting.Sequence,
            WrittenAt = clock.GetUtcNow(),
            StartsAt = meeting.StartsAt,
            DurationMinutes = meeting.DurationMinutes,
            TimeZone = member.TimeZone,
            Summary = CalendarWords.Title(isKickoff, scene.Program.Name, shared),
            Description = meeting.Method == CalendarMethod.Cancel ? null : CalendarWords.Plan(plan, shared),
            Location = place,
            Organizer = new CalendarPerson(options.Value.Mail.From, options.Value.Mail.FromName),
            Attendees = attendees,
        });
        var isCancelled = meeting.Method == CalendarMethod.Cancel;
        return new MailMessage(address, rendered.Subject, isCancelled ? "cancellation" : "invitation", rendered.Text, rendered.Html, [meUrl])
        {
            Attachments =
            [
                new MailAttachment(
                    isCancelled ? "cancel.ics" : "invite.ics",
                    $"text/calendar; charset=utf-8; method={(isCancelled ? "CANCEL" : "REQUEST")}",
                    file),
            ],
        };
    }

    private sealed record Meeting(
        CalendarMethod Method,
        CalendarChange Change,
        string SessionId,
        int Sequence,
        DateTimeOffset StartsAt,
        int DurationMinutes,
        IReadOnlyList<string> PersonIds);
}

/// <summary>Puts sessions into people's calendars and takes them out again.</summary>
public interface ICalendar
{
    /// <summary>Books a session, or moves it: the same session has the same entry, and a higher sequence replaces a lower.</summary>
    /// <param name="key">The effect's key, from which operation ids are derived.</param>
    /// <param name="invite">Which session, when, and for whom.</param>
    /// <param name="state">The relationship after the step.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    Task InviteAsync(string key, CalendarInvite invite, RelationshipState state, CancellationToken cancellation = default);

    /// <param name="key">The effect's key, from which operation ids are derived.</param>
    /// <param name="cancel">Which session, and from whose calendars.</param>
    /// <param name="state">The relationship after the step.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    Task CancelAsync(string key, CalendarCancel cancel, RelationshipState state, CancellationToken cancellation = default);
}
