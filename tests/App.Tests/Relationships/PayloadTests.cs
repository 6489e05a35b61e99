using System.Text.Json;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>
/// What the orchestrator hands on is written by the host's serializer and not by ours: plain, only that case is ignored on reading.
/// </summary>
public sealed class PayloadTests
{
    private static readonly JsonSerializerOptions Host = new() { PropertyNameCaseInsensitive = true };

    private static readonly Decision Decision = Lifecycle.Start(
        "rel-1",
        "program",
        1,
        new Terms(),
        [new Member { Id = "mentor", Role = MemberRole.Mentor }, new Member { Id = "mentee", Role = MemberRole.Mentee }],
        TestApp.Start);

    [Fact]
    public void Given_a_state_Then_it_comes_back_whole_and_as_exactly_its_type()
    {
        var state = Through(Decision.State);

        // The Functions worker binds an orchestrator's input only when the type is the very same.
        Assert.Equal(typeof(RelationshipState), state.GetType());
        Assert.Equal(TextOf(Decision.State), TextOf(state));
    }

    [Fact]
    public void Given_a_step_Then_its_state_effects_and_time_come_back()
    {
        var step = new RelationshipStep(0, Decision, TestApp.Start, ["00-1"]);

        var back = Through(step);

        Assert.Equal(TextOf(Decision.State), TextOf(back.Decision.State));
        Assert.NotEmpty(back.Decision.Effects);
        Assert.Equal(TextOf(Decision.Effects), TextOf(back.Decision.Effects));
        Assert.Equal(Decision.WakeAt, back.Decision.WakeAt);
        Assert.Equal(step.DecidedAt, back.DecidedAt);
        Assert.Equal(step.Traces, back.Traces);
    }

    [Fact]
    public void Given_what_was_carried_out_Then_the_deadline_comes_back()
    {
        var back = Through(new CarriedOut(Decision.State, Decision.WakeAt));

        Assert.NotNull(back.WakeAt);
        Assert.Equal(Decision.WakeAt, back.WakeAt);
    }

    [Fact]
    public void Given_a_signal_of_every_kind_Then_each_comes_back_as_itself_with_all_that_it_says()
    {
        var later = TestApp.Start.AddDays(3);
        Signal[] signals =
        [
            new Accept { AskId = "a1", Accepted = true },
            new Book { AskId = "a2", SessionId = "s2", StartsAt = later, DurationMinutes = 45 },
            new AgreeGoals { AskId = "a3", GoalCount = 2, Confirm = true },
            new LogSession { AskId = "a4", SessionId = "s1", SessionOutcome = SessionOutcome.Moved, Quality = 4, AgendaDone = 1, ActionItems = 2, Learnings = 3, MovedTo = later },
            new CheckIn { AskId = "a5", Pulse = 2, NeedsHelp = true, NoteRef = "n1" },
            new GiveFeedback { AskId = "a6", Rating = 5, Recommend = 9, GoalsReached = 2, Testimonial = true, Publish = true, NoteRef = "n2" },
            new Pause { Cause = PauseCause.Owner, Until = later, NoteRef = "n3" },
            new Resume { Cause = PauseCause.Owner },
            new End { Rematch = true, NoteRef = "n4" },
            new FinishEarly(),
            new Extend { Weeks = 3 },
            new Dispute { SessionId = "s3", NoteRef = "n5" },
            new PersonAway(),
            new PersonReturned(),
            new PersonLeft { Why = LeaveReason.Terminated },
            new PersonChanged { TimeZone = "Asia/Kolkata", WorkingHours = new() { Days = [DayOfWeek.Sunday], From = new(7, 30), To = new(15, 0) } },
            new ProgramChanged { Version = 2, Terms = new() { DurationWeeks = 9, QuietDays = [DayOfWeek.Friday] } },
            new PersonLeaving { LastDay = new DateOnly(2026, 6, 30) },
            new MemberErased { Tombstone = "erased-1" },
            new UnknownSignal("novelty"),
        ];
        var batch = new SignalBatch([.. signals.Select((signal, number) => signal with
        {
            Id = $"signal-{number}",
            At = TestApp.Start,
            PersonId = "mentor",
            Trace = signal is UnknownSignal ? null : "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        })]);

        var back = Through(batch);

        var kinds = typeof(Signal).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Signal)));
        Assert.Equal(kinds.Select(type => type.Name).Order(), batch.Signals.Select(signal => signal.GetType().Name).Order());
        Assert.Equal(batch.Signals.Select(signal => signal.GetType()), back.Signals.Select(signal => signal.GetType()));
        Assert.Equal(batch.Signals.Select(TextOf), back.Signals.Select(TextOf));
    }

    private static T Through<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, value!.GetType(), Host), Host)!;

    private static string TextOf<T>(T value) => JsonSerializer.Serialize(value, AppJson.TypeOf<T>());
}
