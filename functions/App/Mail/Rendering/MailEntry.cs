namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>One thing that a mail lists and links to.</summary>
/// <param name="Headline">What it is; the link's label unless that says something else.</param>
/// <param name="Url">Absolute address.</param>
/// <param name="Lines">What to know about it.</param>
/// <param name="Action">What the link does, where the headline does not say it.</param>
public sealed record MailEntry(string Headline, string Url, IReadOnlyList<string> Lines, string? Action = null);
