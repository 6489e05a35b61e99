using Microsoft.Playwright;

namespace ServerlessMentoring.Browser.Tests.Support;

/// <summary>The screens that people hold before them.</summary>
internal static class Screens
{
    /// <summary>On a desk.</summary>
    public static ViewportSize Desktop => new() { Width = 1280, Height = 900 };

    /// <summary>In a hand.</summary>
    public static ViewportSize Phone => new() { Width = 360, Height = 780 };

    /// <summary>The narrowest that counts: a small phone, or a desk at 400%.</summary>
    public static ViewportSize Narrow => new() { Width = 320, Height = 640 };
}
