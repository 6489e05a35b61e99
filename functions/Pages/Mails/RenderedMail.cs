namespace ServerlessMentoring.Pages.Mails;

/// <summary>A mail ready to send.</summary>
/// <param name="Subject">One line, no control characters.</param>
/// <param name="Text">The text part, lines ended by <c>\n</c>. Holds every link of the HTML part.</param>
/// <param name="Html">The HTML part: a whole document with inline styles that reads well without them.</param>
public sealed record RenderedMail(string Subject, string Text, string Html);
