using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>A server started as a user starts it, in a process of its own, up to its first healthy answer.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address, TimeSpan untilHealthy)
    {
        _process = process;
        Address = address;
        UntilHealthy = untilHealthy;
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>From before the process was made to the first healthy answer.</summary>
    public TimeSpan UntilHealthy { get; }

    /// <summary>The app with this data folder.</summary>
    public static Task<ServerProcess> StartAppAsync(string dataPath, params (string Name, string Value)[] settings)
    {
        var port = FreePort();
        return StartAsync(
            port, "ServerlessMentoring.Local.dll", ["--port", port, "--data", dataPath], [("Logging__LogLevel__Default", "Warning"), .. settings]);
    }

    /// <summary>The empty server.</summary>
    public static Task<ServerProcess> StartEmptyAsync()
    {
        var port = FreePort();
        return StartAsync(port, "ServerlessMentoring.Benchmarks.dll", [EmptyServer.Switch, port], []);
    }

    /// <summary>Resident memory in bytes, once it has stopped moving.</summary>
    public async Task<long> SettledMemoryAsync()
    {
        var last = new Queue<long>();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(30);)
        {
            await Task.Delay(500);
            _process.Refresh();
            last.Enqueue(_process.WorkingSet64);
            if (last.Count > 10 && last.Dequeue() is var oldest && Math.Abs(last.Max() - oldest) < 1 << 20)
            {
                break;
            }
        }

        return last.Last();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<ServerProcess> StartAsync(string port, string file, string[] arguments, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, file), .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var http = new HttpClient();
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{file} could not be started.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        while (!await IsHealthyAsync(http, new Uri($"http://127.0.0.1:{port}/api/health")))
        {
            if (process.HasExited || watch.Elapsed > Patience)
            {
                throw new InvalidOperationException($"{file} gave no healthy answer within {watch.Elapsed.TotalSeconds:F0} s.");
            }

            await Task.Delay(2);
        }

        return new ServerProcess(process, new Uri($"http://127.0.0.1:{port}/"), watch.Elapsed);
    }

    private static async Task<bool> IsHealthyAsync(HttpClient http, Uri address)
    {
        try
        {
            using var answer = await http.GetAsync(address);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
