using ServerlessMentoring.Benchmarks.Matching;

namespace ServerlessMentoring.Benchmarks;

/// <summary>What to run, and how large.</summary>
/// <param name="Only">Names of rows; empty for all.</param>
/// <param name="Quick">Small sizes: to see that everything runs, not to measure.</param>
/// <param name="Pairs">How many relationships, in place of each row's own number.</param>
internal sealed record Options(IReadOnlyList<string> Only, bool Quick, int? Pairs)
{
    /// <summary>How to call this program.</summary>
    public static string Usage => $"""
        dotnet run -c Release --project tests/Benchmarks -- [--quick] [--pairs N] [--only {string.Join('|', Catalog.Rows.Select(row => row.Name))}]...
        dotnet run -c Release --project tests/Benchmarks -- {MatchingBenchmark.Switch} [--quick] [TEXT]
          the solver of matches beside others on one core, on problems with TEXT in their name; needs python3-scipy, liblemon-dev, g++
          --only   runs a single row; may be given several times
          --pairs  that many relationships in each row
          --quick  a tenth of each size or less: to see that everything runs, not to measure
        """;

    /// <summary>Reads the command line; null when it makes no sense.</summary>
    public static Options? Read(IReadOnlyList<string> args)
    {
        var only = new List<string>();
        var quick = false;
        int? pairs = null;
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--quick")
            {
                quick = true;
            }
            else if (args[i] == "--only" && i + 1 < args.Count && Catalog.Rows.Any(row => row.Name == args[i + 1]))
            {
                only.Add(args[++i]);
            }
            else if (args[i] == "--pairs" && i + 1 < args.Count && int.TryParse(args[i + 1], out var number) && number > 0)
            {
                pairs = number;
                i++;
            }
            else
            {
                return null;
            }
        }

        return new Options(only, quick, pairs);
    }

    /// <summary>Whether a row is to run.</summary>
    public bool Wants(string name) => Only.Count == 0 || Only.Contains(name);

    /// <summary>How many relationships.</summary>
    public int PairsOr(int full, int quick) => Pairs ?? Size(full, quick);

    /// <summary>A size, or the small one.</summary>
    public int Size(int full, int quick) => Quick ? quick : full;
}
