using System.Runtime.InteropServices;
using System.Text.Json;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>
/// Reads webhook bodies in the native form. Types are closed: an unknown one is a fault. Objects are open: fields
/// that we do not know are passed over, since HR systems add some without asking.
/// </summary>
public static class HrEventReader
{
    /// <summary>The largest event, in bytes.</summary>
    public const int MaxEventBytes = 20_000;

    /// <summary>The largest body, in bytes: a list of events.</summary>
    public const int MaxBodyBytes = 2_000_000;

    /// <summary>The most events in a list.</summary>
    public const int MaxEvents = 500;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a body. Check its signature first.</summary>
    /// <param name="body">The raw body, UTF-8 JSON.</param>
    /// <param name="personPrefix">What the source's settings put before each employee id; empty for none.</param>
    /// <returns>The events and their faults by JSON path (<c>$[2].data.version</c> in a list).</returns>
    public static HrMessage Read(ReadOnlyMemory<byte> body, string personPrefix = "")
    {
        if (body.Length > MaxBodyBytes)
        {
            return TooLarge($"must have at most {MaxBodyBytes} bytes");
        }

        try
        {
            var json = body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? Events(document.RootElement, personPrefix)
                : Single(document.RootElement, body.Length, personPrefix);
        }
        catch (JsonException fault)
        {
            return new HrMessage { Faults = [new Fault("$", JsonFaults.RuleOf(fault))] };
        }
    }

    private static HrMessage TooLarge(string rule) => new() { Faults = [new Fault("$", rule)], TooLarge = true };

    private static HrMessage Single(JsonElement root, int bytes, string prefix) => bytes > MaxEventBytes
        ? TooLarge($"must have at most {MaxEventBytes} bytes")
        : new HrMessage { Events = [Event(root, "$", prefix)] };

    private static HrMessage Events(JsonElement root, string prefix)
    {
        var count = root.GetArrayLength();
        if (count > MaxEvents)
        {
            return TooLarge($"must have at most {MaxEvents} events") with { IsList = true };
        }

        return count == 0
            ? new HrMessage { IsList = true, Faults = [new Fault("$", "must have at least one event")] }
            : new HrMessage
            {
                IsList = true,
                Events = [.. root.EnumerateArray().Select((item, index) => Item(item, JsonPath.Item("$", index), prefix))],
            };
    }

    private static Read<HrEvent> Item(JsonElement item, string path, string prefix) =>
        JsonMarshal.GetRawUtf8Value(item).Length > MaxEventBytes
            ? Reads.Bad<HrEvent>([new Fault(path, $"must have at most {MaxEventBytes} bytes")])
            : Event(item, path, prefix);

    private static Read<HrEvent> Event(JsonElement element, string path, string prefix)
    {
        var faults = new List<Fault>();
        if (ObjectReader.Open(element, path, faults) is not { } reader)
        {
            return Reads.Bad<HrEvent>(faults);
        }

        var type = HrEventTypes.Find(reader.Text("type", 100, format: TypeRule));
        var timestamp = reader.Instant("timestamp");
        var data = reader.Object("data");
        if (data is null)
        {
            return Reads.Bad<HrEvent>(faults);
        }

        var read = Data(data, type, timestamp ?? default, prefix);
        return faults.Count == 0 ? Reads.Good<HrEvent>(read) : Reads.Bad<HrEvent>(faults);
    }

    private static HrEvent Data(ObjectReader data, HrEventType? type, DateTimeOffset timestamp, string prefix)
    {
        var inProgram = type is HrEventType.Enrolled or HrEventType.Withdrawn;
        if (type == HrEventType.Updated && !data.Given("profile"))
        {
            data.Refuse("profile", "is required");
        }

        return new HrEvent
        {
            Type = type ?? default,
            Timestamp = timestamp,
            PersonId = prefix + data.Text("employeeId", 400, format: id => PersonIdRule(id, prefix)),
            Version = data.Long("version", 0, long.MaxValue),
            EffectiveDate = data.OptionalDate("effectiveDate", required: type == HrEventType.TerminationRecorded),
            ProgramId = inProgram ? data.Text("programId", 400, format: ProgramIdRule) : null,
            Role = type == HrEventType.Enrolled ? data.Choice<MemberRole>("role")
                : inProgram ? data.OptionalChoice<MemberRole>("role")
                : null,
            Profile = data.OptionalObject("profile") is { } profile ? HrProfileFields.Change(profile, prefix) : null,
        };
    }

    internal static string? PersonIdRule(string id, string prefix) => PersonId.IsValid(prefix + id)
        ? null
        : prefix.Length == 0 ? PersonId.Rule : $"{PersonId.Rule}, after {prefix} is put before it";

    private static string? TypeRule(string type) => HrEventTypes.Find(type) is null ? HrEventTypes.Rule : null;

    private static string? ProgramIdRule(string id) => ProgramId.IsValid(id) ? null : ProgramId.Rule;
}

/// <summary>The body of one webhook: one event, or a list of them of which each stands or falls alone.</summary>
public sealed record HrMessage
{
    /// <summary>Whether the body is a list; its answer then has a result for each.</summary>
    public bool IsList { get; init; }

    /// <summary>Each event in order, or its faults; empty when the body as a whole is at fault.</summary>
    public IReadOnlyList<Read<HrEvent>> Events { get; init; } = [];

    /// <summary>What is wrong with the body as a whole: no JSON, too large, too many.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Whether <see cref="Faults"/> is about size: answered 413 rather than 400.</summary>
    public bool TooLarge { get; init; }
}
