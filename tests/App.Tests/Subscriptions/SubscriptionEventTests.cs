using System.Text.Json;
using ServerlessMentoring.App.Subscriptions;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Subscriptions;

public sealed class SubscriptionEventTests
{
    [Fact]
    public async Task Given_a_receiver_when_a_pair_goes_its_way_then_each_phase_is_told_once_signed_and_without_names()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        var (_, secret) = await Subscribing.RegisterAsync(app, receiver.Url);

        var id = await Story.KickoffAsync(app);
        await app.AdvanceAsync(TimeSpan.FromMinutes(2));
        (await Calls.PostAsync(app.Http, $"/api/relationships/{id}/end", """{"reason":"It is enough."}""")).Is(202);
        await app.AdvanceAsync(TimeSpan.FromMinutes(2));

        var told = receiver.Of(OutboundEvent.PhaseChanged);
        Assert.Equal(["-proposed", "proposed-kickoff", "kickoff-ended"], told.Select(got => $"{Text(got, "from")}-{Text(got, "to")}"));
        Assert.Equal("endedByOwner", Text(told[2], "outcomeReason"));
        Assert.All(told, got =>
        {
            Assert.Equal("POST /hook", got.Request);
            Assert.True(got.IsSignedWith(secret));
            Assert.Equal(id, Text(got, "relationshipId"));
            Assert.Equal("mentor", got.Data.GetProperty("mentorIds")[0].GetString());
            Assert.DoesNotContain("@", got.Json.GetRawText(), StringComparison.Ordinal);
        });
        Assert.Equal(receiver.All.Count, receiver.All.DistinctBy(got => got.Id).Count());
    }

    [Fact]
    public async Task Given_a_match_that_is_declined_then_whoever_waits_again_is_told()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.Unmatched);
        var id = await Given.PairAsync(app);
        await Story.AnswerAsync(app, id, "mentor", AskKind.Accept, new { answer = "accept" });
        await Story.AnswerAsync(app, id, "mentee", AskKind.Accept, new { answer = "decline", reason = "No time" });
        await app.AdvanceAsync(TimeSpan.FromMinutes(2));

        Assert.Contains(receiver.All, got => (Text(got, "personId"), Text(got, "role"), Text(got, "relationshipId")) == ("mentor", "mentor", id));
        Assert.All(receiver.All, got => Assert.Equal(OutboundEvent.Unmatched, got.Type));
    }

    [Fact]
    public async Task Given_nobody_books_a_kickoff_then_that_it_needs_somebody_is_told_with_reasons_and_once()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.Attention);
        await Story.KickoffAsync(app);
        await app.AdvanceDaysAsync(20);

        Assert.NotEmpty(receiver.All);
        var first = receiver.All[0];
        Assert.Equal(("onTrack", "atRisk"), (Text(first, "from"), Text(first, "to")));
        Assert.Contains("overdue", first.Data.GetProperty("reasons")[0].GetString(), StringComparison.Ordinal);
        foreach (var (before, after) in receiver.All.Zip(receiver.All.Skip(1)))
        {
            Assert.Equal(Text(before, "to"), Text(after, "from"));
        }
    }

    [Fact]
    public async Task Given_two_weeks_then_the_programs_numbers_are_told_on_each_monday_and_name_nobody()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        await Story.KickoffAsync(app);
        await app.AdvanceDaysAsync(1);
        await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.Report);
        await app.AdvanceDaysAsync(14);

        var weeks = receiver.All.Select(got => Text(got, "week")).ToList();
        Assert.Equal(3, weeks.Count);
        Assert.Equal(weeks, weeks.Distinct().Order(StringComparer.Ordinal));
        var last = receiver.All[^1];
        Assert.Equal(1, last.Data.GetProperty("total").GetProperty("relationships").GetProperty("total").GetInt32());
        Assert.DoesNotContain("mentee\"", last.Json.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("example.com", last.Json.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_receivers_of_other_events_and_programs_then_they_hear_nothing()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.Report);
        await Given.PairAsync(app);
        await app.AdvanceAsync(TimeSpan.FromMinutes(2));
        Assert.Empty(receiver.All);
    }

    private static string? Text(Receiver.Got got, string name) =>
        got.Data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
