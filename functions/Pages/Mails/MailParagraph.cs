namespace ServerlessMentoring.Pages.Mails;

/// <summary>Running text.</summary>
/// <param name="Text">The text; line ends in it are kept.</param>
/// <param name="Quoted">True for words of another person.</param>
public sealed record MailParagraph(string Text, bool Quoted = false) : MailBlock;
