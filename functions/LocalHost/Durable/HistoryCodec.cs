using System.Numerics;
using DurableTask.Core;
using DurableTask.Core.History;
using DurableTask.Core.Tracing;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>
/// History events as bytes, by hand: an orchestration's history is read and written at every turn, and a serializer would cost more than the
/// turn. Each kind is described once, for writing and for reading. Numbers of kinds are stored; a kind may get further fields only under a new
/// version. A checksum at the end tells damage from history: SQLite has none, and a number that changed on the disk would replay as something
/// that never happened.
/// </summary>
internal static class HistoryCodec
{
    private const byte Version = 1;

    public static byte[] Encode(IEnumerable<HistoryEvent> events)
    {
        using var stream = new MemoryStream(1024);
        using var writer = new BinaryWriter(stream);
        var fields = new Writing(writer);
        writer.Write(Version);
        foreach (var each in events)
        {
            writer.Write((byte)(each.EventType + 1));
            writer.Write(each.EventId);
            writer.Write(each.Timestamp.Ticks);
            Pass(fields, each.EventType, each.EventId, each);
        }

        writer.Write((byte)0);
        writer.Write(Checksum(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not what <see cref="Encode"/> wrote.</exception>
    public static IReadOnlyList<HistoryEvent> Decode(byte[] data)
    {
        if (data.Length < sizeof(uint) || Checksum(data.AsSpan(..^sizeof(uint))) != BitConverter.ToUInt32(data.AsSpan(^sizeof(uint)..)))
        {
            throw new InvalidDataException("The history is damaged.");
        }

        try
        {
            return Read(data);
        }
        catch (Exception e) when (e is IOException or ArgumentException or FormatException)
        {
            throw new InvalidDataException("The history cannot be read.", e);
        }
    }

    private static List<HistoryEvent> Read(byte[] data)
    {
        using var reader = new BinaryReader(new MemoryStream(data, writable: false));
        if (reader.ReadByte() is var version && version != Version)
        {
            throw new InvalidDataException($"The history has the unknown format {version}.");
        }

        var fields = new Reading(reader);
        var events = new List<HistoryEvent>();
        while (reader.ReadByte() is var kind and not 0)
        {
            var (id, at) = (reader.ReadInt32(), fields.Time(default));
            var each = Pass(fields, (EventType)(kind - 1), id, null);
            each.Timestamp = at;
            events.Add(each);
        }

        return events;
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        for (; data.Length >= sizeof(ulong); data = data[sizeof(ulong)..])
        {
            sum = BitOperations.Crc32C(sum, BitConverter.ToUInt64(data));
        }

        foreach (var rest in data)
        {
            sum = BitOperations.Crc32C(sum, rest);
        }

        return sum;
    }

    /// <summary>Passes the fields of an event in their order: those of the event when writing, those of a new one when reading.</summary>
    private static HistoryEvent Pass(Fields f, EventType kind, int id, HistoryEvent? each) => kind switch
    {
        EventType.ExecutionStarted => Started(f, id, each as ExecutionStartedEvent),
        EventType.ExecutionCompleted or EventType.ContinueAsNew => Completed(f, kind, id, each as ExecutionCompletedEvent),
        EventType.ExecutionTerminated => new ExecutionTerminatedEvent(id, f.Text((each as ExecutionTerminatedEvent)?.Input)),
        EventType.ExecutionSuspended => new ExecutionSuspendedEvent(id, f.Text((each as ExecutionSuspendedEvent)?.Reason)),
        EventType.ExecutionResumed => new ExecutionResumedEvent(id, f.Text((each as ExecutionResumedEvent)?.Reason)),
        EventType.TaskScheduled => Scheduled(f, id, each as TaskScheduledEvent),
        EventType.TaskCompleted => Answered(f, id, each as TaskCompletedEvent),
        EventType.TaskFailed => Failed(f, id, each as TaskFailedEvent),
        EventType.SubOrchestrationInstanceCreated => Created(f, id, each as SubOrchestrationInstanceCreatedEvent),
        EventType.SubOrchestrationInstanceCompleted => Answered(f, id, each as SubOrchestrationInstanceCompletedEvent),
        EventType.SubOrchestrationInstanceFailed => Failed(f, id, each as SubOrchestrationInstanceFailedEvent),
        EventType.TimerCreated => new TimerCreatedEvent(id, f.Time((each as TimerCreatedEvent)?.FireAt)),
        EventType.TimerFired => Fired(f, id, each as TimerFiredEvent),
        EventType.EventSent => Sent(f, id, each as EventSentEvent),
        EventType.EventRaised => Raised(f, id, each as EventRaisedEvent),
        EventType.OrchestratorStarted => new OrchestratorStartedEvent(id),
        EventType.OrchestratorCompleted => new OrchestratorCompletedEvent(id),
        _ when each is null => throw new InvalidDataException($"The history has an event of the unknown kind {(int)kind}."),
        _ => throw new NotSupportedException($"Events of the kind {kind} cannot be stored."),
    };

    private static ExecutionStartedEvent Started(Fields f, int id, ExecutionStartedEvent? e)
    {
        var (instance, parent) = (Instance(f, e?.OrchestrationInstance), Parent(f, e?.ParentInstance));
        var (name, version, input) = (f.Text(e?.Name), f.Text(e?.Version), f.Text(e?.Input));
        return new ExecutionStartedEvent(id, input)
        {
            OrchestrationInstance = instance,
            ParentInstance = parent,
            Name = name,
            Version = version,
            Tags = Tags(f, e?.Tags),
            ParentTraceContext = Trace(f, e?.ParentTraceContext),
            ScheduledStartTime = f.Has(e?.ScheduledStartTime is not null) ? f.Time(e?.ScheduledStartTime) : null,
        };
    }

    private static ExecutionCompletedEvent Completed(Fields f, EventType kind, int id, ExecutionCompletedEvent? e)
    {
        var (result, status, failure) = (f.Text(e?.Result), (OrchestrationStatus)f.Number((int?)e?.OrchestrationStatus), Failure(f, e?.FailureDetails));
        return kind == EventType.ContinueAsNew ? new ContinueAsNewEvent(id, result) : new ExecutionCompletedEvent(id, result, status, failure);
    }

    private static TaskScheduledEvent Scheduled(Fields f, int id, TaskScheduledEvent? e) =>
        new(id, f.Text(e?.Name)!, f.Text(e?.Version), f.Text(e?.Input)) { Tags = Tags(f, e?.Tags), ParentTraceContext = Trace(f, e?.ParentTraceContext) };

    private static TaskCompletedEvent Answered(Fields f, int id, TaskCompletedEvent? e) => new(id, f.Number(e?.TaskScheduledId), f.Text(e?.Result));

    private static TaskFailedEvent Failed(Fields f, int id, TaskFailedEvent? e) =>
        new(id, f.Number(e?.TaskScheduledId), f.Text(e?.Reason), f.Text(e?.Details), Failure(f, e?.FailureDetails));

    private static SubOrchestrationInstanceCreatedEvent Created(Fields f, int id, SubOrchestrationInstanceCreatedEvent? e) => new(id)
    {
        Name = f.Text(e?.Name),
        Version = f.Text(e?.Version),
        InstanceId = f.Text(e?.InstanceId),
        Input = f.Text(e?.Input),
        ClientSpanId = f.Text(e?.ClientSpanId),
        Tags = Tags(f, e?.Tags),
    };

    private static SubOrchestrationInstanceCompletedEvent Answered(Fields f, int id, SubOrchestrationInstanceCompletedEvent? e) =>
        new(id, f.Number(e?.TaskScheduledId), f.Text(e?.Result));

    private static SubOrchestrationInstanceFailedEvent Failed(Fields f, int id, SubOrchestrationInstanceFailedEvent? e) =>
        new(id, f.Number(e?.TaskScheduledId), f.Text(e?.Reason), f.Text(e?.Details), Failure(f, e?.FailureDetails));

    private static TimerFiredEvent Fired(Fields f, int id, TimerFiredEvent? e) => new(id) { TimerId = f.Number(e?.TimerId), FireAt = f.Time(e?.FireAt) };

    private static EventSentEvent Sent(Fields f, int id, EventSentEvent? e) =>
        new(id) { InstanceId = f.Text(e?.InstanceId), Name = f.Text(e?.Name), Input = f.Text(e?.Input) };

    private static EventRaisedEvent Raised(Fields f, int id, EventRaisedEvent? e)
    {
        var (name, input) = (f.Text(e?.Name), f.Text(e?.Input));
        return new EventRaisedEvent(id, input) { Name = name, ParentTraceContext = Trace(f, e?.ParentTraceContext) };
    }

    private static OrchestrationInstance Instance(Fields f, OrchestrationInstance? e) => new() { InstanceId = f.Text(e?.InstanceId), ExecutionId = f.Text(e?.ExecutionId) };

    private static ParentInstance? Parent(Fields f, ParentInstance? e) => !f.Has(e is not null) ? null : new ParentInstance
    {
        OrchestrationInstance = Instance(f, e?.OrchestrationInstance),
        Name = f.Text(e?.Name),
        Version = f.Text(e?.Version),
        TaskScheduleId = f.Number(e?.TaskScheduleId),
    };

    private static FailureDetails? Failure(Fields f, FailureDetails? e)
    {
        if (!f.Has(e is not null))
        {
            return null;
        }

        var (type, message, stack, final) = (f.Text(e?.ErrorType)!, f.Text(e?.ErrorMessage)!, f.Text(e?.StackTrace), f.Has(e?.IsNonRetriable == true));
        return new FailureDetails(type, message, stack, Failure(f, e?.InnerFailure), final);
    }

    private static DistributedTraceContext? Trace(Fields f, DistributedTraceContext? e) => !f.Has(e is not null) ? null : new DistributedTraceContext(f.Text(e?.TraceParent)!, f.Text(e?.TraceState))
    {
        Id = f.Text(e?.Id),
        SpanId = f.Text(e?.SpanId),
        ActivityStartTime = f.Has(e?.ActivityStartTime is not null) ? f.Time(e?.ActivityStartTime?.UtcDateTime) : null,
    };

    private static Dictionary<string, string>? Tags(Fields f, IDictionary<string, string>? e)
    {
        var count = f.Number(e?.Count);
        var tags = count == 0 ? null : new Dictionary<string, string>();
        var known = e?.ToArray() ?? new KeyValuePair<string, string>[count];
        foreach (var (key, value) in known)
        {
            tags![f.Text(key)!] = f.Text(value)!;
        }

        return tags;
    }

    /// <summary>Fields one after the other. Writing passes each on; reading ignores what it is given, and has none.</summary>
    private abstract class Fields
    {
        public abstract string? Text(string? value);

        public abstract int Number(int? value);

        public abstract bool Has(bool value);

        public abstract DateTime Time(DateTime? value);
    }

    private sealed class Writing(BinaryWriter writer) : Fields
    {
        public override string? Text(string? value)
        {
            writer.Write(value is not null);
            writer.Write(value ?? "");
            return value;
        }

        public override int Number(int? value)
        {
            writer.Write(value ?? 0);
            return value ?? 0;
        }

        public override bool Has(bool value)
        {
            writer.Write(value);
            return value;
        }

        public override DateTime Time(DateTime? value)
        {
            writer.Write(value?.Ticks ?? 0);
            return value ?? default;
        }
    }

    private sealed class Reading(BinaryReader reader) : Fields
    {
        public override string? Text(string? value) => reader.ReadBoolean() is var has && reader.ReadString() is var text && has ? text : null;

        public override int Number(int? value) => reader.ReadInt32();

        public override bool Has(bool value) => reader.ReadBoolean();

        public override DateTime Time(DateTime? value) => new(reader.ReadInt64(), DateTimeKind.Utc);
    }
}
