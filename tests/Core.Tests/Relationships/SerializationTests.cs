using System.Text.Json;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Json;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class SerializationTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Given_a_state_when_written_by_any_serializer_then_the_document_is_the_same()
    {
        var state = Story.InSessions().State;

        var plain = JsonSerializer.Serialize(state);
        Assert.Equal(plain, JsonSerializer.Serialize(state, Web));
        Assert.Equal(plain, JsonSerializer.Serialize(state, RelationshipJson.Default.RelationshipState));
        Assert.Equal(plain, JsonSerializer.Serialize(JsonSerializer.Deserialize<RelationshipState>(plain, Web)));
        Assert.Contains("\"phase\":\"sessions\"", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_decision_when_written_and_read_then_nothing_is_lost()
    {
        var decision = Lifecycle.Start("rel", "p", 1, new(), Story.Pair(), Story.Monday);
        var json = JsonSerializer.Serialize(decision, RelationshipJson.Default.Decision);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, RelationshipJson.Default.Decision)!, RelationshipJson.Default.Decision));
        Assert.Contains("{\"kind\":\"sendMail\",\"mail\":\"proposal\",\"personId\":\"maya\",\"askIds\":[\"a1\"]}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_every_signal_when_written_as_one_and_read_then_it_is_that_signal()
    {
        var at = Story.Monday;
        Signal[] all =
        [
            new Accept { Id = "1", At = at, PersonId = "p", Accepted = true, NoteRef = "n" },
            new Book { Id = "2", At = at, PersonId = "p", AskId = "a1", StartsAt = at, DurationMinutes = 30 },
            new AgreeGoals { Id = "3", At = at, PersonId = "p", GoalCount = 2 },
            new LogSession { Id = "4", At = at, PersonId = "p", SessionId = "s1", SessionOutcome = SessionOutcome.MissedByMentee, MovedTo = at },
            new CheckIn { Id = "5", At = at, PersonId = "p", AskId = "a2", Pulse = 3, NeedsHelp = true },
            new GiveFeedback { Id = "6", At = at, PersonId = "p", Rating = 5, Recommend = 10, Testimonial = true, Publish = true },
            new Pause { Id = "7", At = at, Cause = PauseCause.Owner, Until = at },
            new Resume { Id = "8", At = at, Cause = PauseCause.Away },
            new End { Id = "9", At = at, Rematch = true },
            new FinishEarly { Id = "10", At = at, PersonId = "p" },
            new Extend { Id = "11", At = at, Weeks = 4 },
            new Dispute { Id = "12", At = at, PersonId = "p", SessionId = "s1" },
            new PersonAway { Id = "13", At = at, PersonId = "p" },
            new PersonReturned { Id = "14", At = at, PersonId = "p" },
            new PersonLeft { Id = "15", At = at, PersonId = "p", Why = LeaveReason.Withdrawn },
            new PersonChanged { Id = "16", At = at, PersonId = "p", TimeZone = "Asia/Tokyo", WorkingHours = new() },
            new ProgramChanged { Id = "17", At = at, Version = 2, Terms = null },
            new PersonLeaving { Id = "19", At = at, PersonId = "p", LastDay = new DateOnly(2026, 6, 30) },
            new MemberErased { Id = "20", At = at, PersonId = "p", Tombstone = "erased-1" },
            new UnknownSignal("novelty") { Id = "18", At = at, PersonId = "p" },
        ];
        var kinds = typeof(Signal).Assembly.GetTypes().Count(t => t.IsSubclassOf(typeof(Signal)));

        Assert.Equal(kinds, all.Length);
        Assert.All(all, signal =>
        {
            Assert.Equal(signal, JsonSerializer.Deserialize<Signal>(JsonSerializer.Serialize(signal, Web)));
            Assert.Equal(signal, JsonSerializer.Deserialize<Signal>(JsonSerializer.Serialize<Signal>(signal)));
        });
    }

    [Theory]
    [InlineData("""{"kind":"teleport","id":"x","at":"2026-01-05T10:00:00Z","personId":"p","to":3}""", "teleport", "x")]
    [InlineData("""{"kind":"accept","id":"x","accepted":"perhaps"}""", "accept", "x")]
    [InlineData("""{"id":"x"}""", "", "x")]
    [InlineData("""[1]""", "", "")]
    public void Given_what_this_version_does_not_understand_when_read_then_it_is_an_unknown_signal(string json, string kind, string id)
    {
        var signal = Assert.IsType<UnknownSignal>(JsonSerializer.Deserialize<Signal>(json));

        Assert.Equal((kind, id), (signal.Kind, signal.Id));
        Assert.Equal(SignalVerdict.NotUnderstood, SignalRules.Check(new Story().State, signal, Story.Monday).Verdict);
    }

    [Fact]
    public void Given_every_effect_when_written_as_one_and_read_then_it_is_that_effect()
    {
        Effect[] all =
        [
            new SendMail { Mail = MailKind.Proposal, PersonId = "p", AskIds = ["a1"], SessionId = "s1" },
            new TellOwner { Notice = Notice.LowPulse, PersonId = "p" },
            new CalendarInvite { SessionId = "s1", Sequence = 2, StartsAt = Story.Monday, DurationMinutes = 30, PersonIds = ["p", "q"] },
            new CalendarCancel { SessionId = "s1", Sequence = 3, StartsAt = Story.Monday, DurationMinutes = 30, PersonIds = ["p"] },
            new ReleasePlace { MentorId = "p" },
            new Rematch { PersonId = "p", Role = MemberRole.Mentee, Why = OutcomeReason.NoAnswer },
        ];

        Assert.Equal(typeof(Effect).Assembly.GetTypes().Count(t => t.IsSubclassOf(typeof(Effect))), all.Length);
        Assert.All(all, effect =>
        {
            var json = JsonSerializer.Serialize(effect, Web);
            var read = JsonSerializer.Deserialize<Effect>(json)!;
            Assert.IsType(effect.GetType(), read);
            Assert.Equal(json, JsonSerializer.Serialize(read));
        });
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Effect>("""{"kind":"fireworks"}"""));
    }
}
