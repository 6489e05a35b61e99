namespace ServerlessMentoring.Pages.Mails;

/// <summary>One block of a mail's body.</summary>
public abstract record MailBlock;
