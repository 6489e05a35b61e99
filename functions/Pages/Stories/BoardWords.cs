namespace ServerlessMentoring.Pages.Stories;

/// <summary>A testimonial on the recognition board, to copy.</summary>
/// <param name="Name">Who wrote it.</param>
/// <param name="About">Names of those on the other side.</param>
/// <param name="Text">The words.</param>
public sealed record BoardWords(string Name, IReadOnlyList<string> About, string Text);
