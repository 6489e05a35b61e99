using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

/// <summary>
/// The files in <c>Golden</c> are states as they were stored. A file is never edited: a change of the schema raises
/// its number, adds a step to the upcasting, and new files (run once with <c>UPDATE_GOLDEN=1</c>).
/// </summary>
public sealed class StateSchemaTests
{
    public static TheoryData<string> Names => [.. States.Keys];

    private static Dictionary<string, Func<RelationshipState>> States => new()
    {
        ["proposed-pair"] = () => new Story().State,
        ["kickoff-booked-paused"] = () =>
        {
            var story = Story.InKickoff();
            story.Take(new Book { PersonId = Story.Mentee, StartsAt = story.Now.AddDays(2), DurationMinutes = 60 });
            story.Take(new Pause { PersonId = Story.Mentor, Until = story.Now.AddDays(20) });
            return story.State;
        },
        ["sessions-group"] = () =>
        {
            var story = Story.InSessions(new() { IsGroup = true, CheckInsEveryDays = 7, QuietDays = [DayOfWeek.Friday] }, Story.Group(3, 2));
            story.HoldSession();
            story.AdvanceDays(7);
            story.Take(new CheckIn { PersonId = "mentee1", AskId = story.Ask(AskKind.CheckIn, "mentee1").Id, Pulse = 2, NeedsHelp = true });
            story.Take(new PersonAway { PersonId = "mentee2" });
            story.Take(new End { PersonId = "mentee3" });
            story.Take(new FinishEarly { PersonId = "mentor1" });
            return story.State;
        },
        ["completed-pair"] = () =>
        {
            var story = Story.InFeedback();
            story.Take(new GiveFeedback { PersonId = Story.Mentee, Rating = 5, Recommend = 9, GoalsReached = 2, Testimonial = true, Publish = true });
            story.AdvanceTo(story.State.PhaseDueAt!.Value);
            return story.State;
        },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_state_when_written_then_it_is_the_golden_file_of_its_schema(string name)
    {
        var path = Golden($"{name}.v{RelationshipState.CurrentSchema}.json");
        var json = JsonNode.Parse(JsonSerializer.Serialize(States[name]()))!.ToJsonString(new() { WriteIndented = true }) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && !File.Exists(path))
        {
            File.WriteAllText(path, json);
        }

        Assert.Equal(File.ReadAllText(path), json, ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_golden_file_when_read_then_the_relationship_goes_on_from_it(string name)
    {
        var read = JsonSerializer.Deserialize<RelationshipState>(File.ReadAllText(Golden($"{name}.v1.json")))!;

        Assert.Equal(JsonSerializer.Serialize(States[name]()), JsonSerializer.Serialize(read));
        var later = Lifecycle.Decide(read, Story.Monday.AddYears(2)).State;
        Assert.True(later.IsOver);
    }

    [Fact]
    public void Given_a_draft_without_a_schema_number_when_read_then_it_is_brought_up_to_date()
    {
        var read = JsonSerializer.Deserialize<RelationshipState>(File.ReadAllText(Golden("sessions-pair.v0.json")))!;

        Assert.Equal(RelationshipState.CurrentSchema, read.SchemaVersion);
        Assert.Equal(new DateTimeOffset(2026, 7, 7, 10, 0, 0, TimeSpan.Zero), read.PlannedEndAt);
        Assert.Empty(read.ClosedAsks);
        Assert.Equal(Phase.Sessions, Lifecycle.Decide(read, Story.Monday.AddDays(30)).State.Phase);
    }

    [Theory]
    [InlineData("""{"schemaVersion": 99}""")]
    [InlineData("""{"schemaVersion": -1}""")]
    [InlineData("""[]""")]
    [InlineData("""{"schemaVersion": 1, "phase": "dancing"}""")]
    public void Given_a_newer_or_broken_document_when_read_then_it_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RelationshipState>(json));

    private static string Golden(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Golden", file);
}
