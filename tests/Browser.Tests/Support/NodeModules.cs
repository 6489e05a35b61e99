using ServerlessMentoring.App.Tests;

namespace ServerlessMentoring.Browser.Tests.Support;

/// <summary>Files of <c>tests/services</c>. A machine without them skips the test.</summary>
internal static class NodeModules
{
    /// <summary>The path of a file below <c>node_modules</c>.</summary>
    public static string Find(string file)
    {
        var path = Repository.PathOf(Path.Combine("tests", "services", "node_modules", file));
        Assert.SkipUnless(File.Exists(path), "run npm ci in tests/services");
        return path;
    }
}
