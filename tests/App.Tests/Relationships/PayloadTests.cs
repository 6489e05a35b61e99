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
    public void Given_signals_Then_each_comes_back_as_its_own_kind()
    {
        var batch = new SignalBatch([new Accept { Id = "a", PersonId = "mentor", Accepted = true, At = TestApp.Start }, new End { Id = "e" }]);

        Assert.Equal(batch.Signals, Through(batch).Signals);
    }

    private static T Through<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, value!.GetType(), Host), Host)!;

    private static string TextOf<T>(T value) => JsonSerializer.Serialize(value, AppJson.TypeOf<T>());
}
