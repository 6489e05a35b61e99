using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Tests.Access;

/// <summary>Where a secret cannot be read, Azure hands on the reference itself, which is no secret.</summary>
public sealed class UnreadSecretTests
{
    private const string Reference = "@Microsoft.KeyVault(SecretUri=https://kv.example.com/secrets/function-key)";
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData(Reference, Secret, "Mentoring:FunctionKey")]
    [InlineData(Secret, Reference, "Mentoring:LinkKeys:1")]
    public void Given_a_reference_that_was_not_read_then_it_is_no_key(string functionKey, string linkKey, string setting)
    {
        var result = new MentoringOptionsValidator().Validate(null, Options(functionKey, linkKey));
        Assert.Contains($"{setting} is a reference", result.FailureMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("kv.example.com", result.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_secrets_then_they_are_keys() =>
        Assert.DoesNotContain("is a reference", new MentoringOptionsValidator().Validate(null, Options(Secret, Secret)).FailureMessage ?? "", StringComparison.Ordinal);

    private static MentoringOptions Options(string functionKey, string linkKey) => new()
    {
        BaseUrl = new Uri("https://mentoring.example.com"),
        FunctionKey = functionKey,
        LinkKeys = { ["1"] = linkKey },
    };
}
