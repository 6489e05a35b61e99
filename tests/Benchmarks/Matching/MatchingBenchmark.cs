using System.Diagnostics;
using System.Globalization;
using System.Text;
using ServerlessMentoring.Benchmarks.Measuring;

namespace ServerlessMentoring.Benchmarks.Matching;

/// <summary>Our solver beside SciPy's linear_sum_assignment and LEMON's network simplex: the same problems, one after the other on one core.</summary>
internal static class MatchingBenchmark
{
    /// <summary>The command line that asks for it.</summary>
    public const string Switch = "--matching";

    private const string Python = "/usr/bin/python3";

    private const string Packages = "apt-get install python3-scipy liblemon-dev g++";

    /// <summary>Runs all and prints the table.</summary>
    /// <param name="quick">Small problems only.</param>
    /// <param name="only">Only problems with this in their name.</param>
    /// <param name="output">Where the table goes.</param>
    /// <returns>0; 1 when a peer is not installed; 2 when two solvers found different totals.</returns>
    public static int Run(bool quick, string only, TextWriter output)
    {
        using var folder = new TempFolder();
        var lemon = Path.Combine(folder.Path, "lemon_peer");
        if (!Succeeds(Python, "-c", "import scipy.optimize") || !Succeeds("g++", "-O3", "-march=native", "-o", lemon, Peer("lemon_peer.cpp")))
        {
            Console.Error.WriteLine($"SciPy or LEMON is not there, so there is nothing to compare with: {Packages}");
            return 1;
        }

        var patience = TimeSpan.FromSeconds(quick ? 20 : 90);
        var seconds = quick ? "0.5" : "2";
        var file = Path.Combine(folder.Path, "problem");
        var rows = new StringBuilder();
        var agree = true;
        foreach (var instance in Instances.All(quick).Where(instance => instance.Name.Contains(only, StringComparison.Ordinal)))
        {
            var making = Write(instance, file);
            var own = SolverRun.Of(patience, "dotnet", Path.Combine(AppContext.BaseDirectory, "ServerlessMentoring.Benchmarks.dll"), OwnSolver.Switch, file, seconds)
                ?? throw new InvalidOperationException($"Not solved: {instance.Name}");
            var scipy = SolverRun.Of(patience, Python, Peer("scipy_peer.py"), file, seconds);
            var network = SolverRun.Of(patience, lemon, file, seconds);
            agree &= (scipy?.Total ?? own.Total) == own.Total && (network?.Total ?? own.Total) == own.Total;
            var row = string.Create(CultureInfo.InvariantCulture, $"| {instance.Name} | {making.TotalSeconds:F1} s | {Time(own.Milliseconds)} | {Against(scipy, own, patience)} | {Against(network, own, patience)} | {Time(own.CheckMilliseconds)} | {own.Megabytes:N0} MB | {own.Total:N0} |");
            Console.Error.WriteLine(row);
            rows.AppendLine(row);
        }

        output.WriteLine("| mentees × mentors | made in | ours | SciPy | ours / SciPy | LEMON | ours / LEMON | check | our peak memory | total |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        output.Write(rows);
        output.WriteLine(agree ? "All totals agree." : "TOTALS DIFFER.");
        return agree ? 0 : 2;
    }

    private static TimeSpan Write(Instance instance, string file)
    {
        var before = Environment.CpuUsage.TotalTime;
        var problem = instance.Make();
        var time = Environment.CpuUsage.TotalTime - before;
        ProblemFile.Write(problem, file);
        GC.Collect();
        return time;
    }

    private static string Against(SolverRun? peer, SolverRun own, TimeSpan patience) => peer is null
        ? string.Create(CultureInfo.InvariantCulture, $"more than {patience.TotalSeconds:F0} s | below {own.Milliseconds / patience.TotalMilliseconds:F3}")
        : string.Create(CultureInfo.InvariantCulture, $"{Time(peer.Milliseconds)}{(peer.Total == own.Total ? "" : " **other total**")} | {own.Milliseconds / peer.Milliseconds:F3}");

    private static string Time(double milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds.ToString(milliseconds < 10 ? "F2" : "N0", CultureInfo.InvariantCulture)} ms");

    private static string Peer(string name) => Path.Combine(AppContext.BaseDirectory, "Matching", "Peers", name);

    private static bool Succeeds(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true });
            process!.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No such command.
            return false;
        }
    }
}
