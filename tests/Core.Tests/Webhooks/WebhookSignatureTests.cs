using System.Text;
using System.Text.Json;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.Core.Tests.Webhooks;

public sealed class WebhookSignatureTests
{
    public static TheoryData<string> Names => [.. Vectors().Select(vector => vector.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Given_a_vector_of_another_implementation_then_we_judge_as_it_says(string name)
    {
        var vector = Vectors().Single(each => each.GetProperty("name").GetString() == name);
        var secrets = vector.GetProperty("secrets").EnumerateArray().Select(each => WebhookSecret.Parse(each.GetString()!)).ToList();

        var result = WebhookSignature.Verify(
            secrets,
            vector.GetProperty("id").GetString(),
            vector.GetProperty("timestamp").GetString(),
            vector.GetProperty("signature").GetString(),
            Encoding.UTF8.GetBytes(vector.GetProperty("body").GetString()!),
            DateTimeOffset.FromUnixTimeSeconds(vector.GetProperty("now").GetInt64()));

        Assert.Equal(vector.GetProperty("expect").GetString(), JsonNamingPolicy.CamelCase.ConvertName(result.ToString()));
    }

    [Fact]
    public void Given_a_good_vector_when_we_sign_then_the_signature_is_the_same()
    {
        var vector = Vectors().Single(each => each.GetProperty("name").GetString() == "unicode body");

        var signature = WebhookSignature.Sign(
            WebhookSecret.Parse(vector.GetProperty("secrets")[0].GetString()!),
            vector.GetProperty("id").GetString()!,
            DateTimeOffset.FromUnixTimeSeconds(vector.GetProperty("now").GetInt64()),
            Encoding.UTF8.GetBytes(vector.GetProperty("body").GetString()!));

        Assert.Equal(vector.GetProperty("signature").GetString(), signature);
    }

    [Fact]
    public void Given_the_fraction_of_a_second_after_five_minutes_then_it_is_still_fresh()
    {
        var secret = WebhookSecret.Parse(WebhookSecret.Format(new byte[32]));
        var sentAt = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
        var signature = WebhookSignature.Sign(secret, "m1", sentAt, "{}"u8);
        var timestamp = $"{sentAt.ToUnixTimeSeconds()}";

        Assert.Equal(WebhookResult.Ok, WebhookSignature.Verify([secret], "m1", timestamp, signature, "{}"u8, sentAt.AddSeconds(300.9)));
        Assert.Equal(WebhookResult.Stale, WebhookSignature.Verify([secret], "m1", timestamp, signature, "{}"u8, sentAt.AddSeconds(301)));
    }

    [Theory]
    [InlineData("whsec_")]
    [InlineData("whsec_c2hvcnQ=")]
    [InlineData("whsec_not base64 at all, not base64 at all")]
    public void Given_a_secret_out_of_form_then_it_is_refused_without_telling_it(string text)
    {
        var fault = Assert.Throws<FormatException>(() => WebhookSecret.Parse(text));
        Assert.Equal("A webhook secret is whsec_ and base64 of 16 to 128 bytes.", fault.Message);
    }

    private static IReadOnlyList<JsonElement> Vectors()
    {
        using var stream = typeof(WebhookSignatureTests).Assembly.GetManifestResourceStream("vectors.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("vectors").EnumerateArray().Select(each => each.Clone())];
    }
}
