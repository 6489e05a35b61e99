using System.Diagnostics;
using System.Globalization;

namespace ServerlessMentoring.Benchmarks.Matching;

/// <summary>What a solver's process said of one problem.</summary>
/// <param name="Milliseconds">The best time, of CPU.</param>
/// <param name="Total">The total that it found.</param>
/// <param name="Megabytes">The most memory that its process held.</param>
/// <param name="CheckMilliseconds">The time of the check, where there is one.</param>
internal sealed record SolverRun(double Milliseconds, long Total, int Megabytes, double CheckMilliseconds)
{
    /// <summary>Runs a solver on the first core.</summary>
    /// <param name="patience">How much CPU time it may take in all.</param>
    /// <param name="command">The solver and what it takes.</param>
    /// <returns>Null when it had not ended in time, or could not solve it.</returns>
    public static SolverRun? Of(TimeSpan patience, params string[] command)
    {
        var start = new ProcessStartInfo("taskset", ["-c", "0", "prlimit", $"--cpu={patience.TotalSeconds:F0}", .. command]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            Console.Error.WriteLine(errors.Result);
            return null;
        }

        var numbers = output.Result.Split(' ', StringSplitOptions.TrimEntries);
        return new SolverRun(
            double.Parse(numbers[1], CultureInfo.InvariantCulture),
            long.Parse(numbers[2], CultureInfo.InvariantCulture),
            int.Parse(numbers[3], CultureInfo.InvariantCulture),
            numbers.Length > 4 ? double.Parse(numbers[4], CultureInfo.InvariantCulture) : 0);
    }
}
