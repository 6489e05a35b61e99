using ServerlessMentoring.Browser.Tests.Screenshots;
using Xunit.Runner.InProc.SystemConsole;

namespace ServerlessMentoring.Browser.Tests;

/// <summary>Runs the tests, or with <c>--screenshots</c> makes the pictures in docs/screenshots anew.</summary>
public static class Program
{
    // How a test runner asks a test project of this kind for its tests.
    private static readonly string[] RunnerFlags = ["--server", "--internal-msbuild-node"];

    public static Task<int> Main(string[] args) => args switch
    {
        ["--screenshots"] => Photographer.RunAsync(),
        _ when args.Intersect(RunnerFlags).Any() => TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => ConsoleRunner.Run(args),
    };
}
