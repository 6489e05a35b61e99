using ServerlessMentoring.App.Storage.Cosmos;

namespace ServerlessMentoring.App.Tests.Storage.Cosmos;

public sealed class CosmosOptionsTests
{
    [Theory]
    [InlineData("https://mentoring.example.com/", null, null)]
    [InlineData("http://127.0.0.1:8081/", "a key", null)]
    [InlineData("https://localhost:8081/", "a key", null)]
    [InlineData("https://mentoring.example.com/", "a key", "Key")]
    [InlineData("http://127.0.0.1:8081/", null, "Key")]
    [InlineData("http://mentoring.example.com/", null, "Endpoint")]
    [InlineData("mentoring", null, "Endpoint")]
    public void A_key_opens_only_an_emulator_on_this_machine(string endpoint, string? key, string? fault)
    {
        var result = new CosmosOptionsValidator().Validate(
            null, new CosmosOptions { Endpoint = new Uri(endpoint, UriKind.RelativeOrAbsolute), Key = key });

        Assert.Equal(fault is null, result.Succeeded);
        if (fault is not null)
        {
            Assert.StartsWith($"Mentoring:Cosmos:{fault} ", Assert.Single(result.Failures!), StringComparison.Ordinal);
            Assert.DoesNotContain("a key", result.FailureMessage, StringComparison.Ordinal);
        }
    }
}
