using System.Globalization;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Mail;

/// <summary>Tells the owners of a program what needs them.</summary>
public sealed class OwnerMails(
    MailScenes scenes, ConfidentialNotes notes, MailRenderer renderer, MailDispatch dispatch, OwnerLinks links)
{
    /// <summary>Sends a notice to each owner who has an address; owners known by object id see it on the dashboard.</summary>
    public async Task SendAsync(string key, TellOwner notice, RelationshipState state, CancellationToken cancellation = default)
    {
        var scene = await scenes.OfAsync(state, cancellation);
        var comment = await CommentAsync(notice, state, cancellation);
        var owners = scene.Program.OwnerAddresses.ToList();
        for (var number = 0; number < owners.Count; number++)
        {
            var link = links.OfRelationship(owners[number], state.Id);
            var rendered = await renderer.RenderAsync(new OwnerMail
            {
                ProgramName = scene.Program.Name,
                Language = Languages.Of(null, scene.Program.Language),
                Notice = notice.Notice,
                Mentors = scene.NamesOf(MemberRole.Mentor),
                Mentees = scene.NamesOf(MemberRole.Mentee),
                PersonName = scene.NameOf(notice.PersonId),
                Comment = comment,
                Meeting = scene.MeetingOf(notice.SessionId),
                TimeZone = scene.Program.TimeZone,
                OutcomeReason = state.OutcomeReason,
                RelationshipUrl = link,
            });
            var message = new MailMessage(owners[number], rendered.Subject, "ownerNotice", rendered.Text, rendered.Html, [link]);
            var mailKey = string.Create(CultureInfo.InvariantCulture, $"{key}/{number}");
            await dispatch.SendAsync(message, mailKey, key, state.Id, personId: null, cancellation);
        }
    }

    /// <summary>What the person wrote for the owner when they did what the notice tells, if anything.</summary>
    private async Task<string?> CommentAsync(TellOwner notice, RelationshipState state, CancellationToken cancellation)
    {
        if (notice.PersonId is null || KindOf(notice.Notice) is not { } kind)
        {
            return null;
        }

        ConfidentialNote? latest = null;
        await foreach (var note in notes.AllAsync(state.Id, cancellation))
        {
            if (note.PersonId == notice.PersonId && note.Kind == kind && note.Readers == NoteReaders.Owner && (latest is null || note.At > latest.At))
            {
                latest = note;
            }
        }

        return latest?.Text;
    }

    private static string? KindOf(Notice notice) => notice switch
    {
        Notice.Declined => "accept",
        Notice.LowPulse or Notice.HelpNeeded => "checkIn",
        Notice.SessionDisputed => "dispute",
        Notice.Ended or Notice.MemberLeft => "end",
        _ => null,
    };
}
