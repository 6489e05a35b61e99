using Microsoft.Extensions.Configuration;
using ServerlessMentoring.App.Platform.Local;

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
        var key = LocalSettings.Read(ConfigurationOf(folder), []).Added["Mentoring:FunctionKey"]!;
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

        LocalSettings.Read(ConfigurationOf(inner), []);

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(inner));
        }
    }

    private static ConfigurationManager ConfigurationOf(TempFolder folder) => ConfigurationOf(folder.Path);

    private static ConfigurationManager ConfigurationOf(string folder)
    {
        var configuration = new ConfigurationManager();
        configuration["Mentoring:DataPath"] = folder;
        return configuration;
    }
}
