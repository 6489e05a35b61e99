using FsCheck;
using FsCheck.Fluent;
using ServerlessMentoring.Core.Links;

namespace ServerlessMentoring.Core.Tests.Links;

public sealed class LinkTokensTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly LinkKey Old = LinkKey.FromText("an old secret of more than thirty-two bytes");
    private static readonly LinkKey New = LinkKey.FromText("a new secret of more than thirty-two bytes");
    private static readonly LinkKeys Both = new([Old, New]);

    private static readonly LinkClaims Longest = new()
    {
        Purpose = LinkPurpose.OwnerSession,
        ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(uint.MaxValue),
        PersonId = new string('z', 64),
        Epoch = int.MaxValue,
        RelationshipId = new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff"),
        AskNumber = int.MaxValue,
        Session = ushort.MaxValue,
    };

    [Fact]
    public void Given_the_longest_ids_then_a_token_has_at_most_180_characters()
    {
        var owner = new LinkClaims
        {
            Purpose = LinkPurpose.Owner,
            ExpiresAt = Longest.ExpiresAt,
            Epoch = int.MaxValue,
            Owner = OwnerHash.Of(new string('o', 242) + "@example.com"),
            ProgramId = new string('p', 63),
        };

        Assert.InRange(LinkTokens.Create(Longest, Both).Length, 100, LinkTokens.MaxLength);
        Assert.InRange(
            LinkTokens.Create(Longest with { RelationshipId = null, Subject = Longest.RelationshipId }, Both).Length, 100, LinkTokens.MaxLength);
        Assert.InRange(LinkTokens.Create(owner, Both).Length, 100, LinkTokens.MaxLength);
    }

    [Fact]
    public void Given_any_claims_then_their_token_says_them_again_and_is_short() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(AnyClaims().ToArbitrary(), claims =>
        {
            var token = LinkTokens.Create(claims, Both);
            var verified = LinkTokens.Verify(token, Both);
            return token.Length <= LinkTokens.MaxLength
                && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
                && verified.Verdict == LinkVerdict.Genuine
                && verified.Claims == claims
                && verified.KeyId == New.Id;
        }));

    [Fact]
    public void Given_any_flipped_bit_then_the_token_is_refused() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(AnyClaims().ToArbitrary(), claims =>
        {
            var token = LinkTokens.Create(claims, Both);
            for (var bit = 0; bit < token.Length * 7; bit++)
            {
                var changed = token.ToCharArray();
                changed[bit / 7] = (char)(changed[bit / 7] ^ (1 << (bit % 7)));
                if (LinkTokens.Verify(new string(changed), Both) is not { Verdict: not LinkVerdict.Genuine, Claims: null })
                {
                    return false;
                }
            }

            return true;
        }));

    [Fact]
    public void Given_any_cut_or_lengthened_token_then_it_is_refused() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(AnyClaims().ToArbitrary(), claims =>
        {
            var token = LinkTokens.Create(claims, Both);
            return Enumerable.Range(0, token.Length)
                .SelectMany(at => new[] { token[..at], token[at..][..(token.Length - at - 1)], token + token[..(at + 1)] })
                .Concat([token + "=", token + " ", " " + token, token + "A"])
                .All(changed => LinkTokens.Verify(changed, Both).Verdict != LinkVerdict.Genuine);
        }));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("../../etc/passwd")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Given_what_is_no_token_then_it_is_malformed(string? token) =>
        Assert.Equal(LinkVerdict.Malformed, LinkTokens.Verify(token, Both).Verdict);

    [Fact]
    public void Given_a_rotation_then_the_newest_key_signs_and_old_links_live_until_their_key_is_taken_out()
    {
        var before = LinkTokens.Create(Longest, new LinkKeys([Old]));

        Assert.Equal(Old.Id, LinkTokens.Verify(before, Both).KeyId);
        Assert.Equal(New.Id, LinkTokens.Verify(LinkTokens.Create(Longest, Both), Both).KeyId);
        Assert.Equal(LinkVerdict.Forged, LinkTokens.Verify(before, new LinkKeys([New])).Verdict);
    }

    [Fact]
    public void Given_an_expired_link_then_it_is_genuine_still_and_its_reader_sees_the_expiry()
    {
        var expiry = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
        var claims = LinkTokens.Verify(LinkTokens.Create(Longest with { ExpiresAt = expiry }, Both), Both).Claims!;

        Assert.False(claims.IsExpired(expiry.AddTicks(-1)));
        Assert.True(claims.IsExpired(expiry));
    }

    [Fact]
    public void Given_claims_out_of_their_limits_then_no_link_is_made()
    {
        LinkClaims[] wrong =
        [
            Longest with { PersonId = new string('z', 65) },
            Longest with { PersonId = "zoë" },
            Longest with { PersonId = null },
            Longest with { Epoch = -1 },
            Longest with { AskNumber = -1 },
            Longest with { Session = 65_536 },
            Longest with { Purpose = (LinkPurpose)99 },
            Longest with { ProgramId = "p" },
            Longest with { Owner = OwnerHash.Of("a@example.com") },
            Longest with { ExpiresAt = DateTimeOffset.UnixEpoch.AddSeconds(-1) },
        ];

        Assert.All(wrong, claims => Assert.Throws<ArgumentException>(() => LinkTokens.Create(claims, Both)));
    }

    [Fact]
    public void Given_an_owner_in_other_letters_then_the_hash_is_the_same_and_tells_no_address()
    {
        var hash = OwnerHash.Of("Ada@Example.com ");

        Assert.Equal(OwnerHash.Of("ada@example.com"), hash);
        Assert.Equal(32, hash.Length);
        Assert.NotEqual(OwnerHash.Of("adb@example.com"), hash);
    }

    [Fact]
    public void Given_a_short_secret_or_no_key_then_it_is_refused()
    {
        Assert.Throws<ArgumentException>(() => LinkKey.FromText("short"));
        Assert.Throws<ArgumentException>(() => new LinkKeys([]));
    }

    private static Gen<LinkClaims> AnyClaims() =>
        from purpose in Gen.Elements(Enum.GetValues<LinkPurpose>())
        from expiry in Gen.Choose(0, int.MaxValue)
        from epoch in Gen.Choose(0, int.MaxValue)
        from relationship in Gen.Choose(0, 2)
        from ask in Gen.Choose(-1, int.MaxValue - 1)
        from session in Gen.Choose(-1, ushort.MaxValue)
        from id in Id(64)
        from guid in Gen.Choose(0, 255).Select(each => (byte)each).ArrayOf(16)
        from isOwner in Gen.Elements(true, false)
        from isFromOwnPage in Gen.Elements(true, false)
        select new LinkClaims
        {
            Purpose = purpose,
            ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(expiry),
            Epoch = epoch,
            PersonId = isOwner ? null : id,
            Owner = isOwner ? OwnerHash.Of(id) : null,
            RelationshipId = relationship > 0 ? new Guid(guid) : null,
            Subject = !isOwner && relationship == 0 ? new Guid(guid) : null,
            ProgramId = isOwner && relationship == 0 ? id.ToLowerInvariant()[..Math.Min(63, id.Length)] : null,
            IsFromOwnPage = !isOwner && isFromOwnPage,
            AskNumber = isOwner || ask < 0 ? null : ask,
            Session = isOwner || session < 0 ? null : session,
        };

    private static Gen<string> Id(int max) =>
        from length in Gen.Choose(1, max)
        from letters in Gen.Elements(Alphabet.ToCharArray()).ArrayOf(length)
        select new string(letters);
}
