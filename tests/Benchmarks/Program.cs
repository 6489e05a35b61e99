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

var table = new Table();
foreach (var (name, run) in Catalog.Rows)
{
    if (options.Wants(name))
    {
        Console.Error.WriteLine($"{name} …");
        table.Add(await run(options));
    }
}

Console.WriteLine(table.ToMarkdown());
return 0;
