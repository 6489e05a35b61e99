using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Digests;

/// <summary>Writes one owner's digest: the names, and links that are theirs.</summary>
public sealed class DigestWriter(PersonStore people, MailRenderer renderer, OwnerLinks links)
{
    /// <summary>The mail to one owner.</summary>
    public async Task<MailMessage> WriteAsync(
        ProgramDocument program, DigestWeek week, Digest digest, string owner, CancellationToken cancellation = default)
    {
        var known = await people.GetAsync(IdsIn(digest), cancellation);
        var mail = new OwnerDigestMail
        {
            ProgramName = program.Name,
            Language = Languages.Of(null, program.Language),
            TimeZone = program.TimeZone,
            Monday = week.Monday,
            Cases = [.. digest.Cases.Select(look => CaseOf(look, known, links.OfRelationship(owner, look.Id)))],
            MoreCases = digest.MoreCases,
            Overdue = digest.Overdue,
            Moves = [.. digest.Moves.Select(move => new DigestMove(move.Kind, move.Count, [.. move.Some.Select(row => PeopleOf(row.Mentors, row.Mentees, known))]))],
            Waiting = [.. digest.Waiting.Select(wish => new DigestWaiting(NameOf(wish.PersonId, known), wish.Role, wish.Why, wish.Since))],
            Funnel = digest.Funnel,
            Weeks = digest.Weeks,
            Figures = digest.Figures,
            Before = digest.Before,
            DashboardUrl = links.Of(owner, program.Id),
        };
        var rendered = await renderer.RenderAsync(mail);
        return new MailMessage(
            owner, rendered.Subject, "ownerDigest", rendered.Text, rendered.Html, [.. mail.Cases.Select(each => each.Url), mail.DashboardUrl]);
    }

    private static IEnumerable<string> IdsIn(Digest digest) =>
    [
        .. digest.Cases.SelectMany(look => look.Mentors.Concat(look.Mentees)),
        .. digest.Moves.SelectMany(move => move.Some).SelectMany(row => row.Mentors.Concat(row.Mentees)),
        .. digest.Waiting.Select(wish => wish.PersonId),
    ];

    private static DigestCase CaseOf(Look look, IReadOnlyDictionary<string, Person> known, string url) => new(
        PeopleOf(look.Mentors, look.Mentees, known), look.Health.Level, look.Health.Reasons, look.Advice, url);

    private static DigestPeople PeopleOf(
        IReadOnlyList<string> mentors, IReadOnlyList<string> mentees, IReadOnlyDictionary<string, Person> known) =>
        new([.. mentors.Select(id => NameOf(id, known))], [.. mentees.Select(id => NameOf(id, known))]);

    private static string NameOf(string id, IReadOnlyDictionary<string, Person> known) =>
        known.TryGetValue(id, out var person) ? person.DisplayName : id;
}
