using System.Net;
using System.Net.Sockets;
using ServerlessMentoring.Local;

namespace ServerlessMentoring.App.Tests.Local;

public sealed class FailedStartTests
{
    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_left_alone()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "mentoring.db");
        await File.WriteAllTextAsync(file, "something of somebody else's, longer than a header of a hundred bytes, so that it is read as a whole page");

        await AssertRefusesAsync(file, folder);

        Assert.StartsWith("something of somebody", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_use_is_named()
    {
        using var folder = new TempFolder();
        await using var first = await LocalStart.RunAsync(folder.Path);

        await AssertRefusesAsync(folder.Path, folder);
    }

    [Fact]
    public async Task Torn_secrets_are_named_and_left_alone()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "secrets.json");
        await File.WriteAllTextAsync(file, "{\"FunctionKey\": \"ab");

        await AssertRefusesAsync(file, folder);

        Assert.Equal("{\"FunctionKey\": \"ab", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var folder = new TempFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        await AssertRefusesAsync($"{port}", folder, port);
    }

    private static async Task AssertRefusesAsync(string named, TempFolder folder, int? port = null)
    {
        var start = new StartOptions { DataPath = folder.Path, Port = port ?? LocalStart.FreePort() };
        var fault = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            using var host = LocalApplication.Build(start);
            await host.StartAsync();
        });

        Assert.Contains(named, fault.WhyNotStarted(), StringComparison.Ordinal);
        Assert.Equal(1, await LocalApplication.RunAsync(start));
    }
}
