using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Mail;

/// <summary>What all mails about a relationship need to know: its program as the relationship knows it, and who its people are.</summary>
/// <param name="State">The relationship after the step.</param>
/// <param name="Program">The program, in the relationship's version.</param>
/// <param name="People">Members who are known, by id.</param>
/// <param name="Places">Where sessions take place, by session id, where somebody said so.</param>
public sealed record MailScene(
    RelationshipState State,
    ProgramDocument Program,
    IReadOnlyDictionary<string, Person> People,
    IReadOnlyDictionary<string, string> Places)
{
    /// <summary>Whom to ask: the first owner with an address.</summary>
    public string? Contact => Program.Contact;

    /// <summary>A member as others see them.</summary>
    public PersonCard CardOf(Member member)
    {
        var person = People.GetValueOrDefault(member.Id);
        return new PersonCard
        {
            Name = person?.DisplayName ?? member.Id,
            Role = member.Role,
            TimeZone = member.TimeZone,
            JobTitle = person?.JobTitle,
            Department = person?.Department,
            Location = person?.Location,
            About = person?.About,
        };
    }

    /// <summary>The other members, without those who left.</summary>
    public IReadOnlyList<PersonCard> OthersOf(string personId) =>
        [.. State.ActiveMembers.Where(member => member.Id != personId).Select(CardOf)];

    /// <summary>The names of a side.</summary>
    public IReadOnlyList<string> NamesOf(MemberRole role) =>
        [.. State.Members.Where(member => member.Role == role).Select(member => CardOf(member).Name)];

    /// <summary>A name; null for nobody.</summary>
    public string? NameOf(string? personId) => personId is null ? null : People.GetValueOrDefault(personId)?.DisplayName ?? personId;

    /// <summary>A session as mails speak of it; null when there is none by this id.</summary>
    public MailMeeting? MeetingOf(string? sessionId) =>
        State.Session(sessionId) is { } session
            ? new MailMeeting(session.StartsAt, session.DurationMinutes, Places.GetValueOrDefault(session.Id), session.IsKickoff)
            : null;
}
