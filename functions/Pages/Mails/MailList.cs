namespace ServerlessMentoring.Pages.Mails;

/// <summary>Some points under a title.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Items">The points.</param>
public sealed record MailList(string Title, IReadOnlyList<string> Items) : MailBlock;
