using ServerlessMentoring.Browser.Tests.Screenshots;
using Xunit.Runner.InProc.SystemConsole;

namespace ServerlessMentoring.Browser.Tests;

/// <summary>Runs the tests, or with <c>--screenshots</c> makes the pictures in docs/screenshots anew.</summary>
public static class Program
{
    public static Task<int> Main(string[] args) => args is ["--screenshots"] ? Photographer.RunAsync() : ConsoleRunner.Run(args);
}
