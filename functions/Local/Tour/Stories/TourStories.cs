namespace ServerlessMentoring.Local.Tour;

/// <summary>What happened at the sample company in the last sixteen weeks. On the last day all that is left lies before the visitor.</summary>
internal static class TourStories
{
    /// <summary>How many days the clock is walked.</summary>
    public const int Days = 112;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TourStory> All { get; } = [.. BuddyStories.All, .. NewManagerStories.All, .. ReverseStories.All, .. GroupStories.All];
}
