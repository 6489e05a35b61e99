using System.Runtime.Serialization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using DurableTask.Core.History;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>
/// History events as bytes, by the data contracts that the engine declares for them, in binary XML. A checksum at the end tells damage from
/// history: SQLite has none, and a number that changed on the disk would replay as something that never happened.
/// </summary>
internal static class HistoryCodec
{
    private const int ChecksumLength = 8;

    private static readonly DataContractSerializer Contract = new(typeof(HistoryEvent[]));

    /// <exception cref="NotSupportedException">The engine declares no contract for a kind of event, or a text has half a character in it.</exception>
    public static byte[] Encode(params HistoryEvent[] events)
    {
        using var stream = new MemoryStream(4096);
        using (var writer = XmlDictionaryWriter.CreateBinaryWriter(stream, null, null, ownsStream: false))
        {
            try
            {
                Contract.WriteObject(writer, events);
            }
            catch (Exception e) when (e is SerializationException or InvalidDataContractException or EncoderFallbackException)
            {
                throw new NotSupportedException($"The history cannot be stored: {e.Message}", e);
            }
        }

        stream.Write(Checksum(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not what <see cref="Encode"/> wrote.</exception>
    public static HistoryEvent[] Decode(byte[] data)
    {
        if (data.Length < ChecksumLength || !Checksum(data.AsSpan(..^ChecksumLength)).SequenceEqual(data.AsSpan(^ChecksumLength..)))
        {
            throw new InvalidDataException("The history is damaged.");
        }

        try
        {
            using var reader = XmlDictionaryReader.CreateBinaryReader(data, 0, data.Length - ChecksumLength, XmlDictionaryReaderQuotas.Max);
            return (HistoryEvent[])Contract.ReadObject(reader)!;
        }
        catch (Exception e) when (e is SerializationException or XmlException)
        {
            throw new InvalidDataException("The history cannot be read.", e);
        }
    }

    private static ReadOnlySpan<byte> Checksum(ReadOnlySpan<byte> data) => SHA256.HashData(data).AsSpan(..ChecksumLength);
}
