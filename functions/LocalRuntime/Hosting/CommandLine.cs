namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>Command lines in the form that configuration understands: a switch without a value means true.</summary>
internal static class CommandLine
{
    public static string[] Normalize(IReadOnlyList<string> args)
    {
        var normal = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            var bare = args[i].StartsWith("--", StringComparison.Ordinal) && !args[i].Contains('=', StringComparison.Ordinal);
            if (!bare)
            {
                normal.Add(args[i]);
            }
            else if (i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                normal.Add($"{args[i]}={args[++i]}");
            }
            else
            {
                normal.Add($"{args[i]}=true");
            }
        }

        return [.. normal];
    }
}
