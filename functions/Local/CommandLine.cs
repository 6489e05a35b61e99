using System.CommandLine;
using System.Globalization;

namespace ServerlessMentoring.Local;

/// <summary>What can be said on the command line. What it does not know starts nothing and makes no file.</summary>
public static class CommandLine
{
    /// <summary>Runs the app, or says what is wrong with the command line.</summary>
    /// <returns>The exit code of the process: 0, or 1 when it could not start.</returns>
    public static Task<int> RunAsync(string[] args, InvocationConfiguration? console = null)
    {
        var data = new Option<string?>("--data", "--data-path")
        {
            Description = "The folder of all data, made when it is not there. Default: .data, or the setting Mentoring:DataPath.",
            HelpName = "folder",
        };
        var port = new Option<int?>("--port") { Description = "The port on this machine, 0 for any free one. Default: 7071.", HelpName = "number" };
        var tour = new Option<bool>("--tour") { Description = "Begin with a sample company, on a clock that you advance; in a folder of its own." };
        var virtualClock = new Option<bool>("--virtual-clock") { Description = "A clock that stands still until POST /local/clock advances it." };
        var virtualStart = new Option<DateTimeOffset?>("--virtual-start")
        {
            Description = "Where the virtual clock of a new data folder begins, such as 2026-03-02T08:00:00Z. Default: now.",
            HelpName = "time",
            CustomParser = result =>
            {
                if (DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
                {
                    return time;
                }

                result.AddError($"'{result.Tokens[0].Value}' is no time; one is 2026-03-02T08:00:00Z.");
                return null;
            },
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number is (< 0 or > 65535))
            {
                result.AddError($"'{token.Value}' is no port; one is a number from 0 to 65535.");
            }
        });
        var root = new RootCommand("Serverless Mentoring on this machine. Settings come from the environment: docs/local.md.") { data, port, tour, virtualClock, virtualStart };
        root.SetAction((parsed, cancellation) => LocalApplication.RunAsync(
            new StartOptions
            {
                DataPath = parsed.GetValue(data),
                Port = parsed.GetValue(port),
                Tour = parsed.GetValue(tour),
                VirtualClock = parsed.GetValue(virtualClock),
                VirtualStart = parsed.GetValue(virtualStart),
            },
            cancellation));
        return root.Parse(args).InvokeAsync(console);
    }
}

/// <summary>How the app is started.</summary>
public sealed record StartOptions
{
    /// <summary>The folder of all data; null for that of the settings.</summary>
    public string? DataPath { get; init; }

    /// <summary>The port; 0 for any free one, null for the usual.</summary>
    public int? Port { get; init; }

    /// <summary>Whether to begin with a sample company.</summary>
    public bool Tour { get; init; }

    /// <summary>Whether the clock stands still until advanced.</summary>
    public bool VirtualClock { get; init; }

    /// <summary>Where the virtual clock of a new folder begins; null for now.</summary>
    public DateTimeOffset? VirtualStart { get; init; }

    /// <summary>Settings that outrank the environment's, as tests give them.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();
}
