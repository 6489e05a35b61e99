using Microsoft.Extensions.Configuration;
using ServerlessMentoring.Local;

namespace ServerlessMentoring.App.Tests.Local;

public sealed class FirstStartTests
{
    [Fact]
    public async Task Secrets_are_made_kept_for_their_owner_and_printed_once()
    {
        using var folder = new TempFolder();
        string first, start;
        await using (var app = await LocalStart.RunAsync(folder.Path))
        {
            first = app.Console.ToString();
            start = await app.Http.GetStringAsync("/");
        }

        var file = Path.Combine(folder.Path, "secrets.json");
        var key = LocalSettings.Read(ConfigurationOf(folder), new StartOptions()).Added["Mentoring:FunctionKey"]!;
        Assert.Contains(key, first, StringComparison.Ordinal);
        Assert.DoesNotContain(key, start, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        await using var again = await LocalStart.RunAsync(folder.Path);
        var second = again.Console.ToString();
        Assert.DoesNotContain(key, second, StringComparison.Ordinal);
        Assert.Contains($"{again.Http.BaseAddress}".TrimEnd('/'), second, StringComparison.Ordinal);
        Assert.Contains("/local/outbox", second, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_data_folder_is_its_owners_alone()
    {
        using var folder = new TempFolder();
        var inner = Path.Combine(folder.Path, "data");

        LocalSettings.Read(ConfigurationOf(inner), new StartOptions());

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(inner));
        }
    }

    [Theory]
    [InlineData("LinkKeys")]
    [InlineData("Webhooks:native:Secrets")]
    public void Given_a_made_key_when_a_second_is_configured_then_the_first_still_verifies(string keys)
    {
        using var folder = new TempFolder();
        var made = LocalSettings.Read(ConfigurationOf(folder), new StartOptions()).Added[$"Mentoring:{keys}:1"];
        var configuration = ConfigurationOf(folder);
        configuration[$"Mentoring:{keys}:2"] = "the second";

        var added = LocalSettings.Read(configuration, new StartOptions()).Added;

        Assert.Equal(made, added[$"Mentoring:{keys}:1"]);
        Assert.DoesNotContain($"Mentoring:{keys}:2", added.Keys);
    }

    [Fact]
    public void Given_keys_are_configured_from_the_start_then_none_is_made()
    {
        using var folder = new TempFolder();
        var configuration = ConfigurationOf(folder);
        configuration["Mentoring:LinkKeys:2"] = "the only one";

        Assert.DoesNotContain("Mentoring:LinkKeys:1", LocalSettings.Read(configuration, new StartOptions()).Added.Keys);
    }

    private static ConfigurationManager ConfigurationOf(TempFolder folder) => ConfigurationOf(folder.Path);

    private static ConfigurationManager ConfigurationOf(string folder)
    {
        var configuration = new ConfigurationManager();
        configuration["Mentoring:DataPath"] = folder;
        return configuration;
    }
}
