using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.Local.Tour;

/// <summary>Fills the start page of the tour from what is there now.</summary>
internal sealed class TourHome(
    TimeProvider clock,
    Outbox outbox,
    OwnerLinks ownerLinks,
    PersonLinks personLinks,
    LinkAddresses addresses,
    PersonStore people,
    MyChoices choices,
    RelationshipProjection relationships)
{
    private const int LatestMails = 8;
    private const int MostNext = 6;

    // A match to answer, a cry for help, a second mentor, two mentors, a leader who learns, a group and its mentor, somebody well under way,
    // somebody who may choose, and a mentor who was asked.
    private static readonly HashSet<string> Featured =
        ["mia.schmidt", "arjun.mehta", "kofi.mensah", "amara.okafor", "peter.lang", "richard.hale", "chloe.martin", "ruth.adler", "sara.novak", "wei.chen", "beatrix.hall"];

    /// <param name="sent">How many mails the last push of the clock brought, if it was just pushed.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<TourPage> PageAsync(int? sent, CancellationToken cancellation)
    {
        var states = await StatesAsync(cancellation);
        var known = await people.GetAsync(TourCompany.People.Select(person => person.Id), cancellation);
        return new TourPage
        {
            Now = clock.GetUtcNow(),
            TimeZone = TourCompany.TimeZone,
            Programs = [.. TourPrograms.All.Select(program => ProgramOf(program, states))],
            OutboxUrl = LocalPaths.Outbox,
            MailCount = outbox.Count,
            LatestMails = [.. outbox.Latest(0, LatestMails).Select(OutboxEndpoints.RowOf)],
            People = await PeopleOfAsync(states, known, Featured.Contains, cancellation),
            MorePeople = await PeopleOfAsync(states, known, id => !Featured.Contains(id), cancellation),
            Next = await NextAsync(states, cancellation),
            AdvanceUrl = LocalPaths.Advance,
            Happened = sent switch
            {
                null => null,
                0 => "The clock went on. No mail was due.",
                1 => "The clock went on, and one mail was sent.",
                _ => $"The clock went on, and {sent} mails were sent.",
            },
            GalleryUrl = LocalPaths.Gallery,
            OpenApiUrl = addresses.Api("openapi.json"),
        };
    }

    private async Task<List<RelationshipState>> StatesAsync(CancellationToken cancellation)
    {
        var states = new List<RelationshipState>();
        foreach (var program in TourPrograms.All)
        {
            await foreach (var row in relationships.AllAsync(program.Id, [], cancellation))
            {
                if (await relationships.GetAsync(row.Id, cancellation) is { } document)
                {
                    states.Add(document.State);
                }
            }
        }

        return states;
    }

    private TourProgram ProgramOf(ProgramDocument program, List<RelationshipState> all)
    {
        var states = all.Where(state => state.ProgramId == program.Id).ToList();
        var healths = states.Where(state => !state.IsOver).Select(state => Health.Of(state, clock.GetUtcNow()).Level).ToList();
        string?[] parts =
        [
            $"{healths.Count} running",
            Counted(healths.Count(level => level == HealthLevel.AtRisk), "at risk"),
            Counted(healths.Count(level => level == HealthLevel.Attention), "worth a look"),
            Counted(states.Count(state => state.Phase == Phase.Completed), "completed"),
            Counted(states.Count(state => state.Phase is Phase.Declined or Phase.Ended), "ended before"),
        ];
        return new TourProgram(
            program.Name,
            string.Join(", ", parts.OfType<string>()),
            ownerLinks.Of(TourCompany.Owner, program.Id),
            TourPrograms.LookAt(program.Id));
    }

    private static string? Counted(int count, string what) => count == 0 ? null : $"{count} {what}";

    // The links of those who have left the company open nothing any more.
    private static bool IsHere(Person? person) => person is { Employment.Status: not EmploymentStatus.Left };

    private async Task<IReadOnlyList<TourPerson>> PeopleOfAsync(
        List<RelationshipState> states, IReadOnlyDictionary<string, Person> known, Func<string, bool> isOne, CancellationToken cancellation)
    {
        var cards = new List<TourPerson>();
        foreach (var sample in TourCompany.People.Where(sample => IsHere(known.GetValueOrDefault(sample.Id)) && isOne(sample.Id)))
        {
            cards.Add(new TourPerson(
                sample.Name,
                $"{sample.JobTitle} in {sample.Location}. {Company(sample, states)}",
                personLinks.Me(known[sample.Id]),
                states.Sum(state => state.Asks.Count(ask => ask.PersonId == sample.Id)) + await choices.CountOpenAsync(known[sample.Id], cancellation)));
        }

        return cards;
    }

    /// <summary>With whom somebody is together now.</summary>
    private static string Company(SamplePerson sample, List<RelationshipState> states)
    {
        var others = states
            .Where(state => !state.IsOver && state.Member(sample.Id) is { IsActive: true })
            .SelectMany(state => state.ActiveMembers)
            .Where(member => member.Id != sample.Id)
            .Select(member => TourCompany.Find(member.Id).FirstName)
            .Distinct()
            .ToList();
        return others.Count == 0 ? "With nobody just now."
            : sample.Role == MemberRole.Mentor ? $"Mentors {string.Join(", ", others)}."
            : $"With {string.Join(", ", others)}.";
    }

    /// <summary>What waits for somebody, matches first, then the newest: the visitor may do it for them.</summary>
    private async Task<IReadOnlyList<TourNext>> NextAsync(List<RelationshipState> states, CancellationToken cancellation)
    {
        var asks = states
            .SelectMany(state => state.Asks.Select(ask => (State: state, Ask: ask)))
            .Where(each => each.State.Member(each.Ask.PersonId) is { IsPresent: true } && !each.State.Paused)
            .OrderBy(each => each.Ask.Kind != AskKind.Accept)
            .ThenByDescending(each => each.Ask.OpenedAt)
            .DistinctBy(each => (each.State.Id, each.Ask.Kind))
            .Take(MostNext)
            .ToList();
        var known = await people.GetAsync(asks.Select(each => each.Ask.PersonId), cancellation);
        return
        [
            .. asks.Where(each => known.ContainsKey(each.Ask.PersonId)).Select(each =>
            {
                var person = known[each.Ask.PersonId];
                return new TourNext(person.DisplayName, each.Ask.Kind, personLinks.Ask(person, each.State.Id, each.Ask));
            }),
        ];
    }
}
