using ServerlessMentoring.Benchmarks;
using ServerlessMentoring.Benchmarks.Measuring;

if (args is [EmptyServer.Switch, var port])
{
    EmptyServer.Run(port);
    return 0;
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
