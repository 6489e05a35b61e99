using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Mail;

/// <summary>Writes and sends the mails that the lifecycle asks for.</summary>
public sealed class RelationshipMails(
    MailScenes scenes,
    MailRenderer renderer,
    MailDispatch dispatch,
    PersonLinks links,
    RelationshipProjection projection,
    NotebookWriter notebook,
    ILogger<RelationshipMails> logger)
{
    /// <summary>Sends a mail to a member. Nobody gets one who has no address.</summary>
    public async Task SendAsync(string key, SendMail mail, RelationshipState state, CancellationToken cancellation = default)
    {
        var scene = await scenes.OfAsync(state, cancellation);
        if (scene.People.GetValueOrDefault(mail.PersonId) is not { Email: { } address } person || state.Member(mail.PersonId) is not { } member)
        {
            logger.LogWarning("{PersonId} has no address: mail {Key} is not sent", mail.PersonId, key);
            return;
        }

        var isProposal = mail.Mail == MailKind.Proposal;

        // Without a proposal the first word of it is the kickoff's.
        var isFirst = isProposal || (mail.Mail == MailKind.KickoffOpen && !state.Terms.AcceptanceRequired);
        IReadOnlyList<Remark> reasons = isFirst ? (await projection.GetAsync(state.Id, cancellation))?.Reasons ?? [] : [];
        var asks = AsksOf(mail, scene, person);
        var language = Languages.Of(person, scene.Program.Language);
        var model = new LifecycleMail
        {
            Kind = mail.Mail,
            ProgramName = scene.Program.Name,
            Language = language,
            Reader = scene.CardOf(member),
            Others = scene.OthersOf(person.Id),
            MeUrl = links.Me(person),
            Contact = scene.Contact,
            Asks = asks,
            ActUrl = ActOf(mail.Mail, person, state.Id),
            Reasons = [.. reasons.Select(reason => reason.In(language))],
            IsPicked = isProposal && reasons.Any(Remarks.IsPick),
            Program = isProposal ? scene.Program : null,
            Goals = mail.Mail == MailKind.GoalsToConfirm ? await notebook.GoalsAsync(state.Id, cancellation) : [],
            Meeting = scene.MeetingOf(mail.SessionId),
            PausedUntil = state.Pauses.Select(pause => pause.Until).Max(),
            PlannedEndAt = state.PlannedEndAt,
            SessionsHeld = state.SessionCounts.Held,
            SessionsMinimum = state.Terms.SessionsMinimum,
            About = scene.NameOf(AboutOf(mail, state)),
            OutcomeReason = state.OutcomeReason,
        };
        var rendered = await renderer.RenderAsync(model);
        string?[] addresses = [.. asks.Select(ask => ask.Url), model.ActUrl, model.MeUrl];
        var message = new MailMessage(
            address, rendered.Subject, EnumWord.Of(mail.Mail), rendered.Text, rendered.Html, [.. addresses.OfType<string>()]);
        await dispatch.SendAsync(message, key, key, state.Id, person.Id, cancellation);
    }

    private List<MailAsk> AsksOf(SendMail mail, MailScene scene, Person person) =>
    [
        .. scene.State.Asks
            .Where(ask => ask.PersonId == person.Id && mail.AskIds.Contains(ask.Id))
            .Select(ask => new MailAsk(ask.Kind, links.Ask(person, scene.State.Id, ask), ask.DueAt, scene.MeetingOf(ask.SessionId))),
    ];

    private string? ActOf(MailKind kind, Person person, string relationshipId) => kind switch
    {
        MailKind.Paused => links.About(person, relationshipId, LinkPurpose.Resume),
        MailKind.FinishEarlyWished => links.About(person, relationshipId, LinkPurpose.FinishEarly),
        _ => null,
    };

    /// <summary>Whom else a mail speaks of: the last who wished to finish early, or the last who left.</summary>
    private static string? AboutOf(SendMail mail, RelationshipState state) => mail.Mail switch
    {
        MailKind.FinishEarlyWished => state.FinishWishes.LastOrDefault(wish => wish.PersonId != mail.PersonId)?.PersonId,
        MailKind.MemberLeft => state.Members.Where(member => member.LeftAt is not null).MaxBy(member => member.LeftAt)?.Id,
        _ => null,
    };
}
