namespace ServerlessMentoring.Pages.Me;

/// <summary>A point that the program plans for a session.</summary>
/// <param name="Text">What to talk about.</param>
/// <param name="IsMine">Whether the reader brings it.</param>
/// <param name="Who">Names of whoever brings it, the reader left aside; empty when nobody is named.</param>
public sealed record SessionPoint(string Text, bool IsMine, IReadOnlyList<string> Who);
