using MimeKit;

namespace ServerlessMentoring.App.Mail;

/// <summary>To whom a mail goes.</summary>
internal static class Recipient
{
    private static readonly ParserOptions Strict = new()
    {
        AddressParserComplianceMode = RfcComplianceMode.Strict,
        AllowAddressesWithoutDomain = false,
    };

    /// <exception cref="MailRefusedException">It is none. HR systems hold what somebody typed.</exception>
    public static MailboxAddress Of(MailMessage mail) => MailboxAddress.TryParse(Strict, mail.To, out var address)
        ? address
        : throw new MailRefusedException("the recipient's address is not valid");
}
