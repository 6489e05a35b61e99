using ServerlessMentoring.Benchmarks;
using ServerlessMentoring.Benchmarks.Matching;
using ServerlessMentoring.Benchmarks.Measuring;

if (args is [EmptyServer.Switch, var port])
{
    EmptyServer.Run(port);
    return 0;
}

if (args is [OwnSolver.Switch, var file, var seconds])
{
    OwnSolver.Run(file, seconds);
    return 0;
}

if (args is [MatchingBenchmark.Switch, ..])
{
    var rest = args[1..].Where(each => each != "--quick").ToList();
    return MatchingBenchmark.Run(args.Contains("--quick"), rest.FirstOrDefault(""), Console.Out);
}

if (Options.Read(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 1;
}

// The app greets whoever starts it; here only the table goes out.
var output = Console.Out;
Console.SetOut(TextWriter.Null);
var table = new Table();
foreach (var (name, run) in Catalog.Rows)
{
    if (options.Wants(name))
    {
        Console.Error.WriteLine($"{name} …");
        table.Add(await run(options));
    }
}

output.WriteLine(table.ToMarkdown());
return 0;
