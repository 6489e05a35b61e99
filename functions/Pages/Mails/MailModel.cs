using System.Globalization;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>What one mail is about. Filled by the caller; <see cref="MailRenderer"/> finds the words.</summary>
public abstract record MailModel
{
    /// <summary>Name of the program.</summary>
    public required string ProgramName { get; init; }

    /// <summary>The reader's language, one of <see cref="Languages.All"/>.</summary>
    public CultureInfo Language { get; init; } = Languages.English;

    /// <summary>Writes the mail: the same content for both parts. Called with <see cref="Language"/> spoken.</summary>
    internal abstract MailContent Write();
}
