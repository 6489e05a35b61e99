using System.Buffers.Binary;
using System.Text;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Links;

/// <summary>
/// The claims as bytes: version, purpose, what follows (flags), key id (2), expiry in seconds since 1970 (4), epoch (4),
/// then what the flags name: relationship (16), ask (4), session (2), owner (16), subject (16), program and person (length, ASCII).
/// The longest has 100 bytes, so that a token with its 32 of signature stays within 180 characters.
/// </summary>
internal static class LinkPayload
{
    /// <summary>The bytes before the optional parts.</summary>
    public const int HeaderBytes = 13;

    private const byte Version = 1;
    private const int MaxBytes = 100;

    [Flags]
    private enum Parts : byte
    {
        None = 0,
        Relationship = 1,
        Ask = 2,
        Session = 4,
        Owner = 8,
        Program = 16,
        Person = 32,
        Subject = 64,
        OwnPage = 128,
        All = 255,
    }

    public static byte[] Write(LinkClaims claims, int keyId)
    {
        Check(claims);
        Span<byte> buffer = stackalloc byte[MaxBytes];
        buffer[0] = Version;
        buffer[1] = (byte)claims.Purpose;
        buffer[2] = (byte)PartsOf(claims);
        BinaryPrimitives.WriteUInt16BigEndian(buffer[3..], (ushort)keyId);
        BinaryPrimitives.WriteUInt32BigEndian(buffer[5..], (uint)claims.ExpiresAt.ToUnixTimeSeconds());
        BinaryPrimitives.WriteInt32BigEndian(buffer[9..], claims.Epoch);
        var at = HeaderBytes;
        if (claims.RelationshipId is { } relationship)
        {
            relationship.TryWriteBytes(buffer[at..], bigEndian: true, out _);
            at += 16;
        }

        if (claims.AskNumber is { } ask)
        {
            BinaryPrimitives.WriteInt32BigEndian(buffer[at..], ask);
            at += 4;
        }

        if (claims.Session is { } session)
        {
            BinaryPrimitives.WriteUInt16BigEndian(buffer[at..], (ushort)session);
            at += 2;
        }

        if (claims.Owner is { } owner)
        {
            Convert.FromHexString(owner, buffer[at..], out _, out _);
            at += 16;
        }

        if (claims.Subject is { } subject)
        {
            subject.TryWriteBytes(buffer[at..], bigEndian: true, out _);
            at += 16;
        }

        at = WriteText(buffer, at, claims.ProgramId);
        at = WriteText(buffer, at, claims.PersonId);
        return buffer[..at].ToArray();
    }

    public static int KeyIdOf(ReadOnlySpan<byte> payload) => BinaryPrimitives.ReadUInt16BigEndian(payload[3..]);

    /// <summary>The claims of signed bytes; null when another version wrote them.</summary>
    public static LinkClaims? Read(ReadOnlySpan<byte> payload)
    {
        var parts = (Parts)payload[2];
        var purpose = (LinkPurpose)payload[1];
        if (payload[0] != Version || (parts & ~Parts.All) != 0 || !Enum.IsDefined(purpose))
        {
            return null;
        }

        var rest = new Rest(payload[HeaderBytes..]);
        return new LinkClaims
        {
            Purpose = purpose,
            ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadUInt32BigEndian(payload[5..])),
            Epoch = BinaryPrimitives.ReadInt32BigEndian(payload[9..]),
            RelationshipId = parts.HasFlag(Parts.Relationship) ? new Guid(rest.Take(16), bigEndian: true) : null,
            AskNumber = parts.HasFlag(Parts.Ask) ? BinaryPrimitives.ReadInt32BigEndian(rest.Take(4)) : null,
            Session = parts.HasFlag(Parts.Session) ? BinaryPrimitives.ReadUInt16BigEndian(rest.Take(2)) : null,
            Owner = parts.HasFlag(Parts.Owner) ? Convert.ToHexStringLower(rest.Take(16)) : null,
            IsFromOwnPage = parts.HasFlag(Parts.OwnPage),
            Subject = parts.HasFlag(Parts.Subject) ? new Guid(rest.Take(16), bigEndian: true) : null,
            ProgramId = parts.HasFlag(Parts.Program) ? Encoding.ASCII.GetString(rest.Take(rest.Take(1)[0])) : null,
            PersonId = parts.HasFlag(Parts.Person) ? Encoding.ASCII.GetString(rest.Take(rest.Take(1)[0])) : null,
        };
    }

    private static Parts PartsOf(LinkClaims claims) =>
        (claims.RelationshipId is null ? Parts.None : Parts.Relationship)
        | (claims.AskNumber is null ? Parts.None : Parts.Ask)
        | (claims.Session is null ? Parts.None : Parts.Session)
        | (claims.Owner is null ? Parts.None : Parts.Owner)
        | (claims.Subject is null ? Parts.None : Parts.Subject)
        | (claims.ProgramId is null ? Parts.None : Parts.Program)
        | (claims.PersonId is null ? Parts.None : Parts.Person)
        | (claims.IsFromOwnPage ? Parts.OwnPage : Parts.None);

    private static int WriteText(Span<byte> buffer, int at, string? text)
    {
        if (text is null)
        {
            return at;
        }

        buffer[at] = (byte)text.Length;
        return at + 1 + Encoding.ASCII.GetBytes(text, buffer[(at + 1)..]);
    }

    private static void Check(LinkClaims claims)
    {
        Require(Enum.IsDefined(claims.Purpose), "purpose");
        Require(claims.ExpiresAt.ToUnixTimeSeconds() is >= 0 and <= uint.MaxValue, "expiry");
        Require(claims.Epoch >= 0, "epoch");
        Require(claims.AskNumber is null or >= 0, "ask number");
        Require(claims.Session is null or (>= 0 and <= ushort.MaxValue), "session");
        Require(claims.Owner is null || (claims.Owner.Length == 32 && claims.Owner.All(char.IsAsciiHexDigitLower)), "owner");
        Require(claims.ProgramId is null || ProgramId.IsValid(claims.ProgramId), "program id");
        Require(claims.PersonId is null || PersonId.IsValid(claims.PersonId), "person id");
        Require(claims.PersonId is null != claims.Owner is null, "person or owner: it is one of them");
        Require(!claims.IsFromOwnPage || claims.Owner is null, "own page: only a person's link comes from one");
        Require(claims.ProgramId is null || claims.Owner is not null, "program: only an owner's link has one");
        Require(claims.Owner is null || (claims.AskNumber is null && claims.Session is null), "ask or session: only a person's link has one");
        Require(claims.Subject is null || (claims.Owner is null && claims.RelationshipId is null), "subject: only a person's link has one, without a relationship");
        Require(claims.ProgramId is null || claims.RelationshipId is null, "program or relationship: it is one of them");
    }

    private static void Require(bool kept, string what)
    {
        if (!kept)
        {
            throw new ArgumentException($"The claims have a wrong {what}.");
        }
    }

    private ref struct Rest(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _bytes = bytes;

        public ReadOnlySpan<byte> Take(int count)
        {
            var taken = _bytes[..count];
            _bytes = _bytes[count..];
            return taken;
        }
    }
}
