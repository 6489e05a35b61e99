using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.App.Tests.Nudges;

/// <summary>
/// Some weeks of three pairs who share their people, with answers, pauses, moves and unsubscribing at random, through the whole app. Every
/// digest is held against the states of the hour before it, by the links that it carries.
/// </summary>
public sealed class NudgeLivesTests
{
    private const int Days = 20;

    private static readonly string[] Zones = ["Europe/Berlin", "Asia/Kathmandu", "America/Los_Angeles", "Pacific/Auckland"];
    private static readonly string[] People = ["ada", "bela", "cleo"];

    private readonly Dictionary<(Guid Relationship, int Ask), int> _reminders = [];
    private readonly HashSet<(string Person, DateOnly Day)> _days = [];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Given_any_life_then_digests_keep_the_rules(int seed)
    {
        var random = new Random(seed);
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app, plan => plan with { AfterDays = random.Next(3), EveryDays = 1 + random.Next(3), SendAt = new TimeOnly(8 + random.Next(8), 30) });
        var plan = (await app.Get<ProgramStore>().GetAsync(Given.ProgramId))!.Document.Nudges;
        var relationships = await StartAsync(app, random);
        var seen = 0;
        for (var hour = 0; hour < Days * 24; hour++)
        {
            if (random.Next(5) == 0)
            {
                await HappenAsync(app, random, relationships);
            }

            var before = await Task.WhenAll(relationships.Select(id => Given.StateAsync(app, id)));
            var stopped = (await app.Get<PersonStore>().GetAsync(People)).Values.Where(person => person.Unsubscribed).Select(person => person.Id).ToHashSet();
            var skip = app.Outbox.Count;
            await app.AdvanceAsync(TimeSpan.FromHours(1));
            foreach (var sent in app.Outbox.From(skip).Where(sent => sent.Mail.Kind == "nudge"))
            {
                seen++;
                await CheckAsync(app, plan, sent, before, stopped);
            }
        }

        Assert.True(seen >= 3, $"There were only {seen} digests.");
    }

    private static async Task<IReadOnlyList<string>> StartAsync(TestApp app, Random random)
    {
        foreach (var person in People)
        {
            await Given.PersonAsync(app, person, Zones[random.Next(Zones.Length)], capacity: 3);
        }

        var ids = new List<string>();
        foreach (var (mentor, mentee) in new[] { ("ada", "bela"), ("bela", "cleo"), ("cleo", "ada") })
        {
            var answer = await app.Get<RelationshipStarter>().StartAsync(
                app.Durable, new StartRequest(Given.ProgramId, [mentor], [mentee], [], $"{mentor}-{mentee}"));
            ids.Add(answer.RelationshipId!);
        }

        await app.QuietAsync();
        return ids;
    }

    private static async Task HappenAsync(TestApp app, Random random, IReadOnlyList<string> relationships)
    {
        var id = relationships[random.Next(relationships.Count)];
        var person = People[random.Next(People.Length)];
        var state = await Given.StateAsync(app, id);
        Signal? signal = random.Next(12) switch
        {
            < 4 when state.Asks.FirstOrDefault(ask => ask.PersonId == person) is { Kind: AskKind.Accept } ask => new Accept { AskId = ask.Id, Accepted = true },
            < 5 when state.Asks.FirstOrDefault(ask => ask is { Kind: AskKind.BookKickoff }) is { } ask =>
                new Book { PersonId = ask.PersonId, AskId = ask.Id, StartsAt = app.Now.AddDays(3 + random.Next(4)), DurationMinutes = 45 },
            5 when state.Asks.FirstOrDefault(ask => ask.Kind == AskKind.AgreeGoals) is { } ask =>
                new AgreeGoals { PersonId = ask.PersonId, AskId = ask.Id, GoalCount = 1, Confirm = state.Member(ask.PersonId)!.Role == MemberRole.Mentor },
            6 => new Pause(),
            7 or 8 => new Resume(),
            9 => new PersonChanged { TimeZone = Zones[random.Next(Zones.Length)] },
            _ => null,
        };
        if (signal is PersonChanged { TimeZone: { } zone })
        {
            await Link.ChangeAsync(app, person, known => known with { Profile = known.Profile with { TimeZone = zone } });
        }
        else if (signal is null && random.Next(3) == 0)
        {
            await Link.ChangeAsync(app, person, known => known with { Unsubscribed = !known.Unsubscribed });
        }

        if (signal is not null)
        {
            await app.Get<Doorbell>().SignalAsync(
                app.Durable, id, signal with { Id = $"signal-{random.Next()}", At = app.Now, PersonId = signal.PersonId ?? person });
            await app.QuietAsync();
        }
    }

    private async Task CheckAsync(TestApp app, NudgePlan plan, OutboxMail sent, IReadOnlyList<RelationshipState> before, HashSet<string> stopped)
    {
        var person = sent.Mail.To.Split('@')[0];
        Assert.DoesNotContain(person, stopped);
        var local = LocalTimes.ToLocal(sent.At, (await Link.PersonAsync(app, person)).TimeZone);
        Assert.True(_days.Add((person, DateOnly.FromDateTime(local))), $"{person} gets two digests on {local:d}.");
        Assert.InRange(TimeOnly.FromDateTime(local), plan.SendAt, new TimeOnly(17, 59, 59));
        Assert.DoesNotContain(local.DayOfWeek, plan.QuietDays);
        foreach (var claims in sent.Mail.Links.Select(link => LinkTokens.Verify(link.Split('/')[^1], app.Get<LinkKeys>()).Claims!).Where(claims => claims.AskNumber is not null))
        {
            var state = before.Single(each => RelationshipId.GuidOf(each.Id) == claims.RelationshipId);
            var ask = Assert.Single(state.Asks, each => each.Id == $"a{claims.AskNumber}");
            Assert.Equal((person, person), (ask.PersonId, claims.PersonId));
            Assert.True(state.Member(person)!.IsPresent, "Nobody is reminded in a pause.");
            Assert.True(sent.At - ask.OpenedAt >= TimeSpan.FromDays(plan.AfterDays) - TimeSpan.FromHours(1), "It is too soon.");
            var key = (claims.RelationshipId!.Value, claims.AskNumber!.Value);
            _reminders[key] = _reminders.GetValueOrDefault(key) + 1;
            Assert.InRange(_reminders[key], 1, plan.MaxPerAsk);
        }
    }
}
