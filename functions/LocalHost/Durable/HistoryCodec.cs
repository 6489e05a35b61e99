using System.Numerics;
using DurableTask.Core;
using DurableTask.Core.History;
using DurableTask.Core.Tracing;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>
/// History events as bytes, by hand: an orchestration's history is read and written at every turn, and a serializer would cost more than the
/// turn. Numbers of kinds are stored; a kind may get further fields only under a new version. A checksum at the end tells damage from history:
/// SQLite has none, and a number that changed on the disk would replay as something that never happened.
/// </summary>
internal static class HistoryCodec
{
    private const byte Version = 1;

    public static byte[] Encode(IEnumerable<HistoryEvent> events)
    {
        using var stream = new MemoryStream(1024);
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        foreach (var each in events)
        {
            writer.Write((byte)(each.EventType + 1));
            writer.Write(each.EventId);
            writer.Write(each.Timestamp.Ticks);
            Write(writer, each);
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

    private static List<HistoryEvent> Read(byte[] data)
    {
        using var reader = new BinaryReader(new MemoryStream(data, writable: false));
        if (reader.ReadByte() is var version && version != Version)
        {
            throw new InvalidDataException($"The history has the unknown format {version}.");
        }

        var events = new List<HistoryEvent>();
        while (reader.ReadByte() is var kind and not 0)
        {
            var id = reader.ReadInt32();
            var at = Time(reader);
            var each = Read(reader, (EventType)(kind - 1), id);
            each.Timestamp = at;
            events.Add(each);
        }

        return events;
    }

    private static void Write(BinaryWriter writer, HistoryEvent each)
    {
        switch (each)
        {
            case ExecutionStartedEvent e:
                Write(writer, e.OrchestrationInstance);
                Write(writer, e.ParentInstance);
                Texts(writer, e.Name, e.Version, e.Input);
                Tags(writer, e.Tags);
                Trace(writer, e.ParentTraceContext);
                writer.Write(e.ScheduledStartTime?.Ticks ?? 0);
                break;
            case ExecutionCompletedEvent e:
                Texts(writer, e.Result);
                writer.Write((byte)e.OrchestrationStatus);
                Failure(writer, e.FailureDetails);
                break;
            case ExecutionTerminatedEvent e:
                Texts(writer, e.Input);
                break;
            case ExecutionSuspendedEvent e:
                Texts(writer, e.Reason);
                break;
            case ExecutionResumedEvent e:
                Texts(writer, e.Reason);
                break;
            case TaskScheduledEvent e:
                Texts(writer, e.Name, e.Version, e.Input);
                Tags(writer, e.Tags);
                Trace(writer, e.ParentTraceContext);
                break;
            case TaskCompletedEvent e:
                writer.Write(e.TaskScheduledId);
                Texts(writer, e.Result);
                break;
            case TaskFailedEvent e:
                writer.Write(e.TaskScheduledId);
                Texts(writer, e.Reason, e.Details);
                Failure(writer, e.FailureDetails);
                break;
            case SubOrchestrationInstanceCreatedEvent e:
                Texts(writer, e.Name, e.Version, e.InstanceId, e.Input, e.ClientSpanId);
                Tags(writer, e.Tags);
                break;
            case SubOrchestrationInstanceCompletedEvent e:
                writer.Write(e.TaskScheduledId);
                Texts(writer, e.Result);
                break;
            case SubOrchestrationInstanceFailedEvent e:
                writer.Write(e.TaskScheduledId);
                Texts(writer, e.Reason, e.Details);
                Failure(writer, e.FailureDetails);
                break;
            case TimerCreatedEvent e:
                writer.Write(e.FireAt.Ticks);
                break;
            case TimerFiredEvent e:
                writer.Write(e.TimerId);
                writer.Write(e.FireAt.Ticks);
                break;
            case EventSentEvent e:
                Texts(writer, e.InstanceId, e.Name, e.Input);
                break;
            case EventRaisedEvent e:
                Texts(writer, e.Name, e.Input);
                Trace(writer, e.ParentTraceContext);
                break;
            case OrchestratorStartedEvent or OrchestratorCompletedEvent:
                break;
            default:
                throw new NotSupportedException($"Events of the kind {each.EventType} cannot be stored.");
        }
    }

    private static HistoryEvent Read(BinaryReader reader, EventType kind, int id) => kind switch
    {
        EventType.ExecutionStarted => ReadStarted(reader, id),
        EventType.ExecutionCompleted or EventType.ContinueAsNew => ReadCompleted(reader, kind, id),
        EventType.ExecutionTerminated => new ExecutionTerminatedEvent(id, Text(reader)),
        EventType.ExecutionSuspended => new ExecutionSuspendedEvent(id, Text(reader)),
        EventType.ExecutionResumed => new ExecutionResumedEvent(id, Text(reader)),
        EventType.TaskScheduled => new TaskScheduledEvent(id, Text(reader)!, Text(reader), Text(reader)) { Tags = Tags(reader), ParentTraceContext = Trace(reader) },
        EventType.TaskCompleted => new TaskCompletedEvent(id, reader.ReadInt32(), Text(reader)),
        EventType.TaskFailed => new TaskFailedEvent(id, reader.ReadInt32(), Text(reader), Text(reader), Failure(reader)),
        EventType.SubOrchestrationInstanceCreated => new SubOrchestrationInstanceCreatedEvent(id)
        {
            Name = Text(reader),
            Version = Text(reader),
            InstanceId = Text(reader),
            Input = Text(reader),
            ClientSpanId = Text(reader),
            Tags = Tags(reader),
        },
        EventType.SubOrchestrationInstanceCompleted => new SubOrchestrationInstanceCompletedEvent(id, reader.ReadInt32(), Text(reader)),
        EventType.SubOrchestrationInstanceFailed => new SubOrchestrationInstanceFailedEvent(id, reader.ReadInt32(), Text(reader), Text(reader), Failure(reader)),
        EventType.TimerCreated => new TimerCreatedEvent(id, Time(reader)),
        EventType.TimerFired => new TimerFiredEvent(id) { TimerId = reader.ReadInt32(), FireAt = Time(reader) },
        EventType.EventSent => new EventSentEvent(id) { InstanceId = Text(reader), Name = Text(reader), Input = Text(reader) },
        EventType.EventRaised => ReadRaised(reader, id),
        EventType.OrchestratorStarted => new OrchestratorStartedEvent(id),
        EventType.OrchestratorCompleted => new OrchestratorCompletedEvent(id),
        _ => throw new InvalidDataException($"The history has an event of the unknown kind {(int)kind}."),
    };

    private static ExecutionStartedEvent ReadStarted(BinaryReader reader, int id)
    {
        var (instance, parent) = (Instance(reader), Parent(reader));
        var (name, version, input) = (Text(reader), Text(reader), Text(reader));
        var (tags, trace) = (Tags(reader), Trace(reader));
        var startAt = reader.ReadInt64();
        return new ExecutionStartedEvent(id, input)
        {
            OrchestrationInstance = instance,
            ParentInstance = parent,
            Name = name,
            Version = version,
            Tags = tags,
            ParentTraceContext = trace,
            ScheduledStartTime = startAt == 0 ? null : new DateTime(startAt, DateTimeKind.Utc),
        };
    }

    private static ExecutionCompletedEvent ReadCompleted(BinaryReader reader, EventType kind, int id)
    {
        var (result, status, failure) = (Text(reader), (OrchestrationStatus)reader.ReadByte(), Failure(reader));
        return kind == EventType.ContinueAsNew ? new ContinueAsNewEvent(id, result) : new ExecutionCompletedEvent(id, result, status, failure);
    }

    private static EventRaisedEvent ReadRaised(BinaryReader reader, int id)
    {
        var (name, input) = (Text(reader), Text(reader));
        return new EventRaisedEvent(id, input) { Name = name, ParentTraceContext = Trace(reader) };
    }

    private static void Write(BinaryWriter writer, OrchestrationInstance? instance) => Texts(writer, instance?.InstanceId, instance?.ExecutionId);

    private static OrchestrationInstance Instance(BinaryReader reader) => new() { InstanceId = Text(reader), ExecutionId = Text(reader) };

    private static void Write(BinaryWriter writer, ParentInstance? parent)
    {
        writer.Write(parent is not null);
        if (parent is not null)
        {
            Write(writer, parent.OrchestrationInstance);
            Texts(writer, parent.Name, parent.Version);
            writer.Write(parent.TaskScheduleId);
        }
    }

    private static ParentInstance? Parent(BinaryReader reader) => reader.ReadBoolean()
        ? new ParentInstance { OrchestrationInstance = Instance(reader), Name = Text(reader), Version = Text(reader), TaskScheduleId = reader.ReadInt32() }
        : null;

    private static void Failure(BinaryWriter writer, FailureDetails? failure)
    {
        writer.Write(failure is not null);
        if (failure is not null)
        {
            Texts(writer, failure.ErrorType, failure.ErrorMessage, failure.StackTrace);
            writer.Write(failure.IsNonRetriable);
            Failure(writer, failure.InnerFailure);
        }
    }

    private static FailureDetails? Failure(BinaryReader reader)
    {
        if (!reader.ReadBoolean())
        {
            return null;
        }

        var (type, message, stack, final) = (Text(reader)!, Text(reader)!, Text(reader), reader.ReadBoolean());
        return new FailureDetails(type, message, stack, Failure(reader), final);
    }

    private static void Trace(BinaryWriter writer, DistributedTraceContext? trace)
    {
        writer.Write(trace is not null);
        if (trace is not null)
        {
            Texts(writer, trace.TraceParent, trace.TraceState, trace.Id, trace.SpanId);
            writer.Write(trace.ActivityStartTime?.UtcTicks ?? 0);
        }
    }

    private static DistributedTraceContext? Trace(BinaryReader reader)
    {
        if (!reader.ReadBoolean())
        {
            return null;
        }

        var trace = new DistributedTraceContext(Text(reader)!, Text(reader)) { Id = Text(reader), SpanId = Text(reader) };
        var began = reader.ReadInt64();
        trace.ActivityStartTime = began == 0 ? null : new DateTimeOffset(began, TimeSpan.Zero);
        return trace;
    }

    private static void Tags(BinaryWriter writer, IDictionary<string, string>? tags)
    {
        writer.Write7BitEncodedInt(tags?.Count ?? 0);
        foreach (var (name, value) in tags ?? new Dictionary<string, string>())
        {
            Texts(writer, name, value);
        }
    }

    private static Dictionary<string, string>? Tags(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var tags = count == 0 ? null : new Dictionary<string, string>();
        for (var i = 0; i < count; i++)
        {
            tags![Text(reader)!] = Text(reader)!;
        }

        return tags;
    }

    private static void Texts(BinaryWriter writer, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            writer.Write(text is not null);
            if (text is not null)
            {
                writer.Write(text);
            }
        }
    }

    private static string? Text(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static DateTime Time(BinaryReader reader) => new(reader.ReadInt64(), DateTimeKind.Utc);
}
