using System.Diagnostics;
using System.Globalization;
using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Benchmarks.Matching;

/// <summary>Our solver on one problem file, in a process of its own like its peers.</summary>
internal static class OwnSolver
{
    /// <summary>The command line that asks for it: the file and the seconds to spend follow.</summary>
    public const string Switch = "--solve-matching";

    /// <summary>Solves it again and again, checks the last result, and prints what a peer prints: runs, best time in ms of CPU, total, peak memory in MB; and the time of the check.</summary>
    public static void Run(string path, string seconds)
    {
        var problem = ProblemFile.Read(path);
        var (runs, spent, best) = (0, TimeSpan.Zero, TimeSpan.MaxValue);
        AssignmentResult result;
        do
        {
            var before = Environment.CpuUsage.TotalTime;
            result = AssignmentSolver.Solve(problem);
            var time = Environment.CpuUsage.TotalTime - before;
            best = time < best ? time : best;
            spent += time;
            runs++;
        }
        while (spent < TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)) || runs < 3);

        var started = Environment.CpuUsage.TotalTime;
        var faults = CertificateChecker.Check(problem, result);
        var check = Environment.CpuUsage.TotalTime - started;
        if (faults is not [])
        {
            throw new InvalidOperationException($"Not proven: {string.Join(' ', faults)}");
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant(
            $"{runs} {best.TotalMilliseconds:F3} {result.Certificate.Total} {process.PeakWorkingSet64 >> 20} {check.TotalMilliseconds:F1}"));
    }
}
