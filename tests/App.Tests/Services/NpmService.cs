using System.Diagnostics;

namespace ServerlessMentoring.App.Tests.Services;

/// <summary>
/// A program of <c>tests/services</c>, run for a test on ports of its own. It ends with its owner, however that one ends.
/// A machine without node, or without the modules, skips the test.
/// </summary>
internal sealed class NpmService : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private NpmService(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it answers HTTP.</summary>
    public Uri Address { get; }

    /// <summary>Starts a script and waits until it answers.</summary>
    /// <param name="script">Below <c>node_modules</c>.</param>
    /// <param name="port">The port at which it will answer HTTP.</param>
    /// <param name="arguments">What the script is told.</param>
    public static async Task<NpmService> StartAsync(string script, int port, params string[] arguments)
    {
        var folder = Folder();
        Assert.SkipWhen(folder is null || !File.Exists(Path.Combine(folder, "node_modules", script)), "run npm ci in tests/services");
        var service = new NpmService(Run(folder!, [script, .. arguments]), new Uri($"http://127.0.0.1:{port}/"));
        await service.AnswersAsync();
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "tests", "services");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static Process Run(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "run.js"), .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            var process = Process.Start(start)!;

            // A pipe that nobody empties would stop the service.
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return process;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("node is not on the path");
            throw;
        }
    }

    private async Task AnswersAsync()
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience && !_process.HasExited; await Task.Delay(50))
        {
            try
            {
                using var answer = await http.GetAsync("/");
                return;
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                // Not yet.
            }
        }

        await DisposeAsync();
        throw new TimeoutException($"{Address} does not answer.");
    }
}
