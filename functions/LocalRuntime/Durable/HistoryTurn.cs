namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>One recorded step of an orchestration: what it was told, and what it then asked for.</summary>
/// <param name="At">When the step began, UTC.</param>
/// <param name="Received">Messages in the order in which they were delivered.</param>
/// <param name="Scheduled">Actions in the order of asking.</param>
internal sealed record HistoryTurn(DateTime At, IReadOnlyList<Message> Received, IReadOnlyList<ScheduledAction> Scheduled)
{
    private const byte Version = 1;

    public byte[] Encode()
    {
        using var stream = new MemoryStream(512);
        using var writer = new BinaryWriter(stream);
        writer.Write(Version);
        writer.Write(At.Ticks);
        writer.Write7BitEncodedInt(Received.Count);
        foreach (var message in Received)
        {
            writer.Write((byte)message.Kind);
            writer.Write7BitEncodedInt(message.TaskId);
            WriteText(writer, message.Name);
            WriteText(writer, message.Payload);
        }

        writer.Write7BitEncodedInt(Scheduled.Count);
        foreach (var action in Scheduled)
        {
            writer.Write((byte)action.Kind);
            writer.Write7BitEncodedInt(action.Id);
            WriteText(writer, action.Name);
            WriteText(writer, action.Input);
            writer.Write(action.DueAt.Ticks);
        }

        writer.Flush();
        return stream.ToArray();
    }

    public static HistoryTurn Decode(byte[] data)
    {
        using var reader = new BinaryReader(new MemoryStream(data, writable: false));
        if (reader.ReadByte() is var version && version != Version)
        {
            throw new InvalidDataException($"A recorded step has the unknown format {version}.");
        }

        var at = ReadTime(reader);
        var received = new Message[reader.Read7BitEncodedInt()];
        for (var i = 0; i < received.Length; i++)
        {
            received[i] = new((MessageKind)reader.ReadByte(), reader.Read7BitEncodedInt(), ReadText(reader), ReadText(reader));
        }

        var scheduled = new ScheduledAction[reader.Read7BitEncodedInt()];
        for (var i = 0; i < scheduled.Length; i++)
        {
            scheduled[i] = new(
                (ActionKind)reader.ReadByte(), reader.Read7BitEncodedInt(), ReadText(reader), ReadText(reader), ReadTime(reader));
        }

        return new HistoryTurn(at, received, scheduled);
    }

    private static void WriteText(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static DateTime ReadTime(BinaryReader reader) => new(reader.ReadInt64(), DateTimeKind.Utc);
}
