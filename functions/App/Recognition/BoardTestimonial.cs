namespace ServerlessMentoring.App.Recognition;

/// <summary>A testimonial that may be published.</summary>
/// <param name="Name">Who wrote it.</param>
/// <param name="About">Names of those on the other side.</param>
/// <param name="Text">The words.</param>
public sealed record BoardTestimonial(string Name, IReadOnlyList<string> About, string Text);
