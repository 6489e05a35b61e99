using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Stories;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Me;

/// <summary>Puts a person's own page together: what is open, what is booked, the notebooks, the settings.</summary>
public sealed class MePages(
    MyRelationships mine,
    MyRelationshipParts parts,
    PersonLinks links,
    Places places,
    ProgramStore programs,
    EnrollmentStore enrollments,
    MyChoices choices,
    StoriesReaders stories)
{
    /// <summary>The query that names the one relationship to show whole.</summary>
    public const string ShowQuery = "show";

    // More than these would be a long way to scroll on a phone: each is one line then, and opens by itself.
    private const int ShownWhole = 2;

    private const int AsksShown = 25;
    private const int PastShown = 20;

    /// <summary>The page of the person whose link this is.</summary>
    /// <param name="visit">Whose link.</param>
    /// <param name="shown">The one relationship to show whole; null for all, small when there are many.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<MePage> OfAsync(Visit visit, string? shown = null, CancellationToken cancellation = default)
    {
        var person = visit.Person;
        var until = visit.Claims.ExpiresAt;
        var relationships = await mine.OfAsync(visit, cancellation);
        var one = relationships.FirstOrDefault(each => each.State.Id == shown && !MyRelationships.IsOver(each));
        var asks = relationships.SelectMany(OpenAsks).OrderBy(ask => ask.DueAt).ToList();
        var past = relationships.Count(MyRelationships.IsOver);
        return new MePage
        {
            Language = visit.Language,
            Name = person.DisplayName,
            TimeZone = person.TimeZone,
            Asks = [.. asks.Take(AsksShown)],
            MoreAsks = Math.Max(0, asks.Count - AsksShown),
            MorePast = Math.Max(0, past - PastShown),
            AllUrl = one is null ? null : visit.Path,
            Mentees = await choices.WaitingForAsync(person, cancellation),
            Choices = await choices.OfAsync(person, until, cancellation),
            Relationships = await ShownAsync(relationships, one, cancellation),
            Stories = await stories.LinksAsync(visit, cancellation),
            Capacity = await IsMentorAsync(relationships, person.Id, cancellation)
                ? new MyCapacity(
                    person.Capacity,
                    await places.TakenAsync(person.Id, cancellation),
                    links.Settings(person, LinkPurpose.Capacity, until))
                : null,
            ProfileUrl = links.Settings(person, LinkPurpose.Profile, until),
            DownloadUrl = $"{visit.Path}?format=json",
            UnsubscribeUrl = links.Unsubscribe(person),
            Unsubscribed = person.Unsubscribed,
            ExpiresAt = until,
        };
    }

    private async Task<IReadOnlyList<MyRelationship>> ShownAsync(IReadOnlyList<Visit> all, Visit? one, CancellationToken cancellation)
    {
        var running = one is null ? all.Where(each => !MyRelationships.IsOver(each)).ToList() : [one];
        var shown = new List<MyRelationship>();
        foreach (var each in running)
        {
            shown.Add(running.Count <= ShownWhole
                ? await parts.OfAsync(each, cancellation)
                : MyRelationshipParts.Small(each, $"?{ShowQuery}={each.State.Id}"));
        }

        foreach (var each in all.Where(MyRelationships.IsOver).Take(PastShown))
        {
            shown.Add(await parts.OfAsync(each, cancellation));
        }

        return shown;
    }

    private IEnumerable<OpenAsk> OpenAsks(Visit visit) => visit.State.Asks
        .Where(ask => ask.PersonId == visit.Person.Id && !IsWaitingToBeRead(visit, ask))
        .Select(ask => new OpenAsk(
            ask.Kind,
            Cards.OtherNames(visit),
            visit.ProgramName,
            ask.DueAt,
            links.Ask(visit.Person, visit.State.Id, ask, fromOwnPage: true),
            ask.DueAt <= visit.Now));

    private static bool IsWaitingToBeRead(Visit visit, Ask ask)
    {
        var claims = visit.Claims with { Purpose = PersonLinks.PurposeOf(ask.Kind), AskNumber = PersonLinks.NumberOf(ask.Id) };
        return Attempts.EarlierOf(visit with { Claims = claims }).Any(entry => entry.Result is null);
    }

    private async Task<bool> IsMentorAsync(IReadOnlyList<Visit> relationships, string personId, CancellationToken cancellation)
    {
        if (relationships.Any(relationship => relationship.Me.Role == MemberRole.Mentor))
        {
            return true;
        }

        await foreach (var program in programs.AllAsync(cancellation))
        {
            if (await enrollments.IsEnrolledAsync(program.Document.Id, personId, MemberRole.Mentor, cancellation))
            {
                return true;
            }
        }

        return false;
    }
}
