using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed class PastPairTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Given_one_who_left_a_group_that_goes_on_then_they_were_together_until_that_day_and_the_others_still_are()
    {
        var row = new RelationshipRow
        {
            Id = "rel-1",
            ProgramId = "circle",
            Mentors = ["ada"],
            Mentees = ["cleo", "dora", "emil"],
            People = ["ada", "cleo", "dora", "emil"],
            Phase = Phase.Sessions,
            Health = HealthLevel.OnTrack,
            HealthReasons = [],
            UpdatedAt = Start.AddDays(90),
            Facts = new RelationshipFacts { Left = ["cleo"], LeftAt = new Dictionary<string, DateTimeOffset> { ["cleo"] = Start.AddDays(10) } },
        };

        var past = PastPairs.Among([row], [], new HashSet<string> { "ada", "cleo", "dora" });

        Assert.Equal([new PastPair("ada", "cleo", new DateOnly(2026, 3, 12)), new PastPair("ada", "dora", null)], past);
    }

    [Fact]
    public async Task Given_a_mentor_who_declined_a_request_when_a_round_is_run_within_those_months_then_the_two_are_not_put_together()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app, program => program with { Matching = program.Matching with { Rules = new MatchingRules { NotPairedForMonths = 6 } } });
        Assert.Contains("bea+dora", Round.Pairs(await Round.RunAsync(app, """{"dryRun":true}""")));
        var request = new DirectRequest("0123456789abcdef0123456789abcdef", "bea", null, app.Now, app.Now.AddDays(7)) { Status = RequestStatus.Declined, ClosedAt = app.Now };
        await app.Get<RequestStore>().UpdateAsync(Given.ProgramId, "dora", book => book.With(request));

        var run = await Round.RunAsync(app, """{"dryRun":true}""");

        Assert.DoesNotContain("bea+dora", Round.Pairs(run));
    }
}
