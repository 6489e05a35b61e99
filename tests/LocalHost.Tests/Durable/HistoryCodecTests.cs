using System.Text.Json;
using DurableTask.Core;
using DurableTask.Core.History;
using DurableTask.Core.Tracing;
using FsCheck;
using FsCheck.Fluent;
using ServerlessMentoring.LocalHost.Durable;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

public sealed class HistoryCodecTests
{
    private static readonly JsonSerializerOptions WithFields = new() { IncludeFields = true };

    private static readonly Gen<int> Number = Gen.Choose(-3, int.MaxValue - 1);

    private static readonly Gen<string?> Text = Gen.OneOf(
        Gen.Constant<string?>(null), Gen.Elements("", "a", "äß€", "\u0000\u0001\t\r\n]]>&<", "\ud83d\ude00", "{\"x\":[1,2]}", new string('x', 3000)).Select(text => (string?)text));

    private static readonly Gen<DateTime> Time = Gen.Choose(0, int.MaxValue).Select(seconds => DateTime.UnixEpoch.AddSeconds(seconds).AddTicks(seconds % 7));

    private static readonly Gen<IDictionary<string, string>?> Tags =
        Gen.Elements<IDictionary<string, string>?>(null, new Dictionary<string, string> { ["a"] = "1", ["b"] = "" });

    private static readonly Gen<FailureDetails?> Failure = Gen.Elements<FailureDetails?>(
        null,
        new FailureDetails("System.Exception", "no", null, null, false),
        new FailureDetails("Outer", "", "at X", new FailureDetails("Inner", "why", "at Y", null, true), false));

    private static readonly Gen<DistributedTraceContext?> Trace = Gen.Elements<DistributedTraceContext?>(
        null,
        new DistributedTraceContext("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
        new DistributedTraceContext("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "a=b")
        {
            Id = "id",
            SpanId = "span",
            ActivityStartTime = new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero),
        });

    private static readonly Gen<OrchestrationInstance> Instance =
        from id in Text
        from execution in Text
        select new OrchestrationInstance { InstanceId = id, ExecutionId = execution };

    private static readonly Gen<ParentInstance?> Parent = Gen.OneOf(
        Gen.Constant<ParentInstance?>(null),
        from instance in Instance
        from name in Text
        from number in Number
        select (ParentInstance?)new ParentInstance { OrchestrationInstance = instance, Name = name, Version = name, TaskScheduleId = number });

    /// <summary>One generator for each kind that the engine writes.</summary>
    private static readonly Gen<HistoryEvent>[] Kinds =
    [
        from n in Number from a in Text from b in Text from instance in Instance from parent in Parent from tags in Tags from trace in Trace from time in Time
        select (HistoryEvent)new ExecutionStartedEvent(n, a)
        {
            OrchestrationInstance = instance, ParentInstance = parent, Name = b, Version = a, Tags = tags, ParentTraceContext = trace,
            ScheduledStartTime = n % 2 == 0 ? time : null,
        },
        from n in Number from a in Text from status in Gen.Elements(Enum.GetValues<OrchestrationStatus>()) from failure in Failure
        select (HistoryEvent)new ExecutionCompletedEvent(n, a, status, failure),
        from n in Number from a in Text select (HistoryEvent)new ContinueAsNewEvent(n, a),
        from n in Number from a in Text select (HistoryEvent)new ExecutionTerminatedEvent(n, a),
        from n in Number from a in Text select (HistoryEvent)new ExecutionSuspendedEvent(n, a),
        from n in Number from a in Text select (HistoryEvent)new ExecutionResumedEvent(n, a),
        from n in Number from a in Text from b in Text from tags in Tags from trace in Trace
        select (HistoryEvent)new TaskScheduledEvent(n, a, b, a) { Tags = tags, ParentTraceContext = trace },
        from n in Number from other in Number from a in Text select (HistoryEvent)new TaskCompletedEvent(n, other, a),
        from n in Number from other in Number from a in Text from b in Text from failure in Failure
        select (HistoryEvent)new TaskFailedEvent(n, other, a, b, failure),
        from n in Number from a in Text from b in Text from tags in Tags
        select (HistoryEvent)new SubOrchestrationInstanceCreatedEvent(n) { Name = a, Version = b, InstanceId = a, Input = b, ClientSpanId = a, Tags = tags },
        from n in Number from other in Number from a in Text select (HistoryEvent)new SubOrchestrationInstanceCompletedEvent(n, other, a),
        from n in Number from other in Number from a in Text from b in Text from failure in Failure
        select (HistoryEvent)new SubOrchestrationInstanceFailedEvent(n, other, a, b, failure),
        from n in Number from time in Time select (HistoryEvent)new TimerCreatedEvent(n, time),
        from n in Number from other in Number from time in Time select (HistoryEvent)new TimerFiredEvent(n) { TimerId = other, FireAt = time },
        from n in Number from a in Text from b in Text select (HistoryEvent)new EventSentEvent(n) { InstanceId = a, Name = b, Input = a },
        from n in Number from a in Text from b in Text from trace in Trace
        select (HistoryEvent)new EventRaisedEvent(n, a) { Name = b, ParentTraceContext = trace },
        from n in Number from a in Text select (HistoryEvent)new GenericEvent(n, a),
        from n in Number select (HistoryEvent)new OrchestratorStartedEvent(n),
        from n in Number select (HistoryEvent)new OrchestratorCompletedEvent(n),
    ];

    private static readonly Gen<HistoryEvent> AnyEvent =
        from each in Gen.OneOf(Kinds)
        from at in Time
        select Stamp(each, at);

    [Fact]
    public void Given_one_event_of_each_kind_When_written_and_read_Then_it_is_the_same()
    {
        foreach (var kind in Kinds)
        {
            Check.QuickThrowOnFailure(Prop.ForAll(kind.ToArbitrary(), each => AssertSame([each])));
        }
    }

    [Fact]
    public void Given_any_history_When_written_and_read_Then_it_is_the_same() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyEvent.ListOf().Select(list => list.ToArray()).ToArbitrary(), AssertSame));

    [Fact]
    public void Given_any_history_When_a_bit_of_it_turns_Then_reading_says_so_and_throws_nothing_else()
    {
        var altered =
            from events in AnyEvent.NonEmptyListOf()
            from place in Gen.Choose(0, int.MaxValue)
            from bit in Gen.Choose(0, 7)
            select Turn(HistoryCodec.Encode([.. events]), place, bit);

        Check.QuickThrowOnFailure(Prop.ForAll(altered.ToArbitrary(), data => { Assert.Throws<InvalidDataException>(() => HistoryCodec.Decode(data)); }));
    }

    [Fact]
    public void Given_any_history_When_its_end_is_missing_Then_reading_says_so_and_throws_nothing_else()
    {
        var cut =
            from events in AnyEvent.NonEmptyListOf()
            from share in Gen.Choose(0, 999)
            select HistoryCodec.Encode([.. events]) is var data ? data[..(int)(data.Length * (long)share / 1000)] : [];

        Check.QuickThrowOnFailure(Prop.ForAll(cut.ToArbitrary(), data => { Assert.Throws<InvalidDataException>(() => HistoryCodec.Decode(data)); }));
    }

    [Fact]
    public void Given_a_kind_that_the_engine_does_not_know_Then_it_is_refused_rather_than_lost() =>
        Assert.Throws<NotSupportedException>(() => HistoryCodec.Encode(new OrchestratorStartedEvent(1), new StrangeEvent()));

    [Fact]
    public void Given_half_a_character_in_a_text_Then_it_is_refused_as_a_whole() =>
        Assert.Throws<NotSupportedException>(() => HistoryCodec.Encode(new TaskCompletedEvent(1, 0, "\ud83d")));

    private static void AssertSame(HistoryEvent[] events) => Assert.Equal(events.Select(Describe), HistoryCodec.Decode(HistoryCodec.Encode(events)).Select(Describe));

    // What a newer engine may add is kept in an object of its own, which is empty here.
    private static string Describe(HistoryEvent each) =>
        $"{each.GetType().Name} {JsonSerializer.Serialize(each, each.GetType(), WithFields).Replace("\"ExtensionData\":{}", "\"ExtensionData\":null", StringComparison.Ordinal)}";

    private static HistoryEvent Stamp(HistoryEvent each, DateTime at)
    {
        each.Timestamp = at;
        return each;
    }

    private static byte[] Turn(byte[] data, int place, int bit)
    {
        data[place % data.Length] ^= (byte)(1 << bit);
        return data;
    }

    private sealed class StrangeEvent() : HistoryEvent(1)
    {
        public override EventType EventType => EventType.GenericEvent;
    }
}
