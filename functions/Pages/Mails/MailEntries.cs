namespace ServerlessMentoring.Pages.Mails;

/// <summary>Some things under a title, each with an address of its own.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Items">The things.</param>
public sealed record MailEntries(string Title, IReadOnlyList<MailEntry> Items) : MailBlock;
