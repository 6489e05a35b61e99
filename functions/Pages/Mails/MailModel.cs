namespace ServerlessMentoring.Pages.Mails;

/// <summary>What one mail is about. Filled by the caller; <see cref="MailRenderer"/> finds the words.</summary>
public abstract record MailModel
{
    /// <summary>Name of the program.</summary>
    public required string ProgramName { get; init; }

    /// <summary>Writes the mail: the same content for both parts.</summary>
    internal abstract MailContent Write();
}
