using System.Globalization;
using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Nudges;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Nudges;

/// <summary>Writes a person's digest, with a link for each ask.</summary>
public sealed class NudgeWriter(PersonStore people, SessionDetails details, PersonLinks links, MailRenderer renderer, TimeProvider clock)
{
    /// <summary>What <see cref="MailMessage.Kind"/> says of a digest.</summary>
    public const string Kind = "nudge";

    /// <summary>Writes the digest of somebody who has an address.</summary>
    internal async Task<MailMessage> WriteAsync(
        Person person, NudgeDigest digest, IReadOnlyList<NudgeCase> cases, CancellationToken cancellation = default)
    {
        var named = digest.Asks.Select(ask => ask.RelationshipId).Concat(digest.Sessions.Select(session => session.RelationshipId)).ToHashSet();
        var about = cases.Where(each => named.Contains(each.Kept.Id)).ToDictionary(each => each.Kept.Id);
        var names = await NamesAsync(person.Id, about.Values, cancellation);
        var sessions = new List<NudgeMailSession>();
        foreach (var session in digest.Sessions)
        {
            sessions.Add(await SessionAsync(person, session, about[session.RelationshipId], names, cancellation));
        }

        var asks = digest.Asks.Select(ask => AskOf(person, ask, about[ask.RelationshipId], names)).ToList();
        var language = Languages.Of(person, about.Values.Select(each => each.Program!.Language).First());
        string?[] contacts = [.. about.Values.Select(ContactOf).Distinct()];
        var mail = new NudgeMail
        {
            ProgramName = ListOf([.. about.Values.Select(each => each.Program!.Name).Distinct()], language),
            Language = language,
            ReaderName = person.DisplayName,
            TimeZone = person.TimeZone,
            Now = clock.GetUtcNow(),
            Asks = asks,
            Sessions = sessions,
            MeUrl = links.Me(person),
            StopUrl = links.Unsubscribe(person),
            Contact = contacts is [var same] ? same : null,
        };
        var rendered = await renderer.RenderAsync(mail);
        return new MailMessage(
            person.Email!,
            rendered.Subject,
            Kind,
            rendered.Text,
            rendered.Html,
            [.. asks.Select(ask => ask.Ask.Url), .. sessions.Select(session => session.MoveUrl), mail.MeUrl, mail.StopUrl])
        {
            Headers = new Dictionary<string, string>
            {
                ["List-Unsubscribe"] = $"<{mail.StopUrl}>",
                ["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click",
            },
        };
    }

    private async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        string reader, IEnumerable<NudgeCase> about, CancellationToken cancellation)
    {
        var others = about.SelectMany(each => each.State!.ActiveMembers).Select(member => member.Id).Where(id => id != reader);
        return (await people.GetAsync(others, cancellation)).ToDictionary(pair => pair.Key, pair => pair.Value.DisplayName);
    }

    private NudgeMailAsk AskOf(Person person, NudgeAsk named, NudgeCase about, IReadOnlyDictionary<string, string> names)
    {
        var state = about.State!;
        var ask = state.Asks.First(each => each.Id == named.AskId);
        var meeting = state.Session(ask.SessionId) is { } session ? MeetingOf(session, null) : null;
        return new NudgeMailAsk(
            new MailAsk(ask.Kind, links.Ask(person, state.Id, ask), ask.DueAt, meeting),
            state.Member(person.Id)!.Role,
            Others(state, person.Id, names),
            about.Program!.Name);
    }

    private async Task<NudgeMailSession> SessionAsync(
        Person person, NudgeSession named, NudgeCase about, IReadOnlyDictionary<string, string> names, CancellationToken cancellation)
    {
        var state = about.State!;
        var session = state.Session(named.SessionId)!;
        var place = await details.PlaceOfAsync(state, session.Id, cancellation);
        var move = links.About(person, state.Id, session.IsKickoff ? LinkPurpose.BookKickoff : LinkPurpose.BookSession, session.Id);
        return new NudgeMailSession(MeetingOf(session, place), move, Others(state, person.Id, names), about.Program!.Name);
    }

    private static MailMeeting MeetingOf(Session session, string? place) => new(session.StartsAt, session.DurationMinutes, place, session.IsKickoff);

    private static IReadOnlyList<string> Others(RelationshipState state, string reader, IReadOnlyDictionary<string, string> names) =>
        [.. state.ActiveMembers.Where(member => member.Id != reader).Select(member => names.GetValueOrDefault(member.Id, member.Id))];

    private static string? ContactOf(NudgeCase about) => about.Program!.Contact;

    private static string ListOf(IReadOnlyList<string> names, CultureInfo language)
    {
        using var spoken = Spoken.In(language);
        return Grammar.Join(names);
    }
}
