using System.Globalization;
using System.Text.RegularExpressions;
using MailKit.Net.Smtp;

namespace ServerlessMentoring.App.Mail;

/// <summary>
/// Tells a refusal of one mail from a fault of the service. Only what is wrong with this mail or its recipient is given up; load, outages,
/// and whatever is wrong with us as a sender are tried again, because then no mail would ever go out and all must go out once it is mended.
/// </summary>
public static partial class MailRefusal
{
    private const int BadRequest = 400;
    private const int TooLarge = 413;
    private const int Unprocessable = 422;
    private const int TooLargeBySmtp = 552;

    /// <summary>Why a mail service with an HTTP interface will never take the mail; null when it may later.</summary>
    /// <param name="status">The status code; 0 when there was no answer.</param>
    /// <param name="code">The service's error code, if any.</param>
    public static string? OfHttp(int status, string? code) =>
        status is BadRequest or TooLarge or Unprocessable && !IsAboutSender(code)
            ? string.Create(CultureInfo.InvariantCulture, $"the mail service refuses it ({status}{(code is null ? "" : " ")}{code})")
            : null;

    /// <summary>
    /// Why an SMTP server will never take the mail; null when it may later. The enhanced status code (RFC 3463) says whom a refusal is about,
    /// and where the server gives none, the command that it answered.
    /// </summary>
    public static string? OfSmtp(SmtpCommandException fault)
    {
        var status = (int)fault.StatusCode;
        var code = EnhancedCode().Match(fault.Message).Value;
        return status is >= 500 and < 600 && IsAboutMail(fault.ErrorCode, status, code)
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"the mail server refuses {(fault.ErrorCode is SmtpErrorCode.RecipientNotAccepted ? "the recipient" : "it")} ({status}{(code.Length == 0 ? "" : " ")}{code})")
            : null;
    }

    private static bool IsAboutMail(SmtpErrorCode stage, int status, string code) => stage switch
    {
        // Who sends is ours to mend; that the mail is too large is said here already.
        SmtpErrorCode.SenderNotAccepted => code is "5.3.4" or "5.2.3" || (code.Length == 0 && status == TooLargeBySmtp),
        SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted when code.Length == 0 => !IsAboutProtocol(status),

        // 7 is policy: of a recipient that we may not relay to it, of a message its content, unless it names what is wrong with its sender.
        SmtpErrorCode.RecipientNotAccepted => IsAboutMail(code),
        SmtpErrorCode.MessageNotAccepted => IsAboutMail(code) || code is "5.7.0" or "5.7.1",
        _ => false,
    };

    // 1.7 and 1.8 are the sender's address, 3 is the server, but for the size that it takes, and 5 the protocol.
    private static bool IsAboutMail(string code) =>
        code is not ("5.1.7" or "5.1.8") && (code is "5.3.4" || code.Split('.')[1] is "0" or "1" or "2" or "4" or "6");

    private static bool IsAboutProtocol(int status) => status is < 510 or 530 or 534 or 535 or 538;

    [GeneratedRegex(@"^5\.\d{1,3}\.\d{1,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnhancedCode();

    private static bool IsAboutSender(string? code) =>
        code is not null
        && (code.Contains("Sender", StringComparison.OrdinalIgnoreCase) || code.Contains("Domain", StringComparison.OrdinalIgnoreCase));
}
