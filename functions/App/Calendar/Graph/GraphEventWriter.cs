using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Calendar.Graph;

/// <summary>Writes a session as an event. Delegates and assistants can read it, so it has no link of anybody's.</summary>
public sealed class GraphEventWriter(MailScenes scenes, IOptions<MentoringOptions> options)
{
    /// <summary>The event whole, to be made.</summary>
    /// <param name="invite">Which session, when, and for whom.</param>
    /// <param name="state">The relationship after the step.</param>
    /// <param name="operationId">Makes a repetition the same event.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<Event> NewAsync(CalendarInvite invite, RelationshipState state, Guid operationId, CancellationToken cancellation = default)
    {
        var written = await ChangeAsync(invite, state, cancellation);
        written.TransactionId = operationId.ToString();
        written.SingleValueExtendedProperties = [GraphMailbox.Mark(operationId)];
        var scene = await scenes.OfAsync(state, cancellation);
        var plan = SessionPlans.For(scene.Program, state, invite.SessionId);
        written.Body = new ItemBody { ContentType = BodyType.Text, Content = CalendarWords.PlanAndHint(plan, Languages.Of(null, scene.Program.Language)) };
        written.AllowNewTimeProposals = false;
        if (options.Value.Graph.OnlineMeetings)
        {
            written.IsOnlineMeeting = true;
            written.OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness;
        }

        return written;
    }

    /// <summary>What a move changes. Never the body: that of an online meeting holds the way in.</summary>
    public async Task<Event> ChangeAsync(CalendarInvite invite, RelationshipState state, CancellationToken cancellation = default)
    {
        var scene = await scenes.OfAsync(state, cancellation);
        var zone = scene.Program.TimeZone;
        return new Event
        {
            Subject = CalendarWords.Title(invite.SessionId == Session.KickoffId, scene.Program.Name, Languages.Of(null, scene.Program.Language)),
            Start = GraphTime.In(invite.StartsAt, zone),
            End = GraphTime.In(invite.StartsAt.AddMinutes(invite.DurationMinutes), zone),
            Location = scene.Places.GetValueOrDefault(invite.SessionId) is { } place ? new Location { DisplayName = place } : null,
            Attendees = AttendeesOf(scene, invite.PersonIds),
        };
    }

    /// <summary>The event with fewer people in it.</summary>
    public async Task<Event> WithoutAsync(CalendarCancel cancel, RelationshipState state, CancellationToken cancellation = default) => new()
    {
        Attendees = AttendeesOf(
            await scenes.OfAsync(state, cancellation), state.ActiveMembers.Select(member => member.Id).Except(cancel.PersonIds)),
    };

    private static List<Attendee> AttendeesOf(MailScene scene, IEnumerable<string> personIds) =>
    [
        .. personIds
            .Select(scene.People.GetValueOrDefault)
            .Where(person => person?.Email is not null)
            .Select(person => new Attendee
            {
                Type = AttendeeType.Required,
                EmailAddress = new EmailAddress { Address = person!.Email, Name = person.DisplayName },
            }),
    ];
}
