namespace ServerlessMentoring.Browser.Tests.Support;

/// <summary>Where the browser is: <c>CHROMIUM_PATH</c>, else Chromium or Chrome on the path; without its window, where there is that, it takes half the time.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome", "chromium.exe", "chrome.exe"];

    /// <summary>The executable; null when there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } given
        ? given
        : (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
           from name in Names
           select System.IO.Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
