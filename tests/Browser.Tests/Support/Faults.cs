namespace ServerlessMentoring.Browser.Tests.Support;

/// <summary>Checks that collect all that is wrong before they fail, so that one run tells everything.</summary>
internal static class Faults
{
    /// <summary>Fails with all of them, if there are any.</summary>
    public static void None(IReadOnlyCollection<string> faults) =>
        Assert.True(faults.Count == 0, $"{faults.Count} found:\n{string.Join('\n', faults.Take(40))}");
}
