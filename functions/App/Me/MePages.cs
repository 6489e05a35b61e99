using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.Me;

namespace ServerlessMentoring.App.Me;

/// <summary>Puts a person's own page together: what is open, what is booked, the notebooks, the settings.</summary>
public sealed class MePages(
    MyRelationships mine,
    MyRelationshipParts parts,
    PersonLinks links,
    Places places,
    ProgramStore programs,
    EnrollmentStore enrollments,
    MyChoices choices)
{
    /// <summary>The page of the person whose link this is.</summary>
    public async Task<MePage> OfAsync(Visit visit, CancellationToken cancellation = default)
    {
        var person = visit.Person;
        var until = visit.Claims.ExpiresAt;
        var relationships = await mine.OfAsync(visit, cancellation);
        var shown = new List<MyRelationship>();
        foreach (var relationship in relationships)
        {
            shown.Add(await parts.OfAsync(relationship, cancellation));
        }

        return new MePage
        {
            Language = visit.Language,
            Name = person.DisplayName,
            TimeZone = person.TimeZone,
            Asks = [.. relationships.SelectMany(OpenAsks).OrderBy(ask => ask.DueAt)],
            Mentees = await choices.WaitingForAsync(person, cancellation),
            Choices = await choices.OfAsync(person, until, cancellation),
            Relationships = shown,
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

    private IEnumerable<OpenAsk> OpenAsks(Visit visit) => visit.State.Asks
        .Where(ask => ask.PersonId == visit.Person.Id && !IsWaitingToBeRead(visit, ask))
        .Select(ask => new OpenAsk(
            ask.Kind,
            Cards.OtherNames(visit),
            visit.ProgramName,
            ask.DueAt,
            links.Ask(visit.Person, visit.State.Id, ask),
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
