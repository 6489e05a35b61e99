using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using ServerlessMentoring.App.Tests.Local;

namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>The app as a process of its own, on a clock that stands still, so that it can be killed as an operating system kills.</summary>
internal sealed class AppProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private AppProcess(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = address };
        Http.DefaultRequestHeaders.Add("x-functions-key", TestApp.FunctionKey);
    }

    public HttpClient Http { get; }

    public static async Task<AppProcess> StartAsync(string folder)
    {
        var port = LocalStart.FreePort().ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] args =
        [
            Path.Combine(AppContext.BaseDirectory, "ServerlessMentoring.Local.dll"),
            "--port", port,
            "--virtual-clock",
            "--virtual-start", TestApp.Start.ToString("O", CultureInfo.InvariantCulture),
            "--data", folder,
        ];
        start.Environment["Mentoring__FunctionKey"] = TestApp.FunctionKey;
        start.Environment["Mentoring__Webhooks__native__Secrets__1"] = TestApp.WebhookSecret;
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var app = new AppProcess(process, new Uri($"http://127.0.0.1:{port}"));
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && !process.HasExited; await Task.Delay(20))
        {
            try
            {
                if ((await app.Http.GetAsync("/api/health")).StatusCode == HttpStatusCode.OK)
                {
                    return app;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        app.Dispose();
        throw new InvalidOperationException("The app did not start.");
    }

    public async Task<DateTimeOffset> NowAsync() =>
        JsonElement.Parse(await Http.GetStringAsync("/local/clock")).GetProperty("now").GetDateTimeOffset();

    public async Task AdvanceAsync(string duration)
    {
        using var body = new StringContent($$"""{"advance":"{{duration}}"}""", Encoding.UTF8, "application/json");
        (await Http.PostAsync("/local/clock", body)).EnsureSuccessStatusCode();
    }

    /// <summary>SIGKILL: it gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
