using System.Globalization;
using System.Net.Mail;

namespace ServerlessMentoring.App.Mail;

/// <summary>
/// Tells a refusal of one mail from a fault of the service. Only what is wrong with this mail or its recipient is given up; load, outages,
/// and whatever is wrong with us as a sender are tried again, because then no mail would ever go out and all must go out once it is mended.
/// </summary>
public static class MailRefusal
{
    private const int BadRequest = 400;
    private const int TooLarge = 413;
    private const int Unprocessable = 422;

    /// <summary>Why a mail service with an HTTP interface will never take the mail; null when it may later.</summary>
    /// <param name="status">The status code; 0 when there was no answer.</param>
    /// <param name="code">The service's error code, if any.</param>
    public static string? OfHttp(int status, string? code) =>
        status is BadRequest or TooLarge or Unprocessable && !IsAboutSender(code)
            ? string.Create(CultureInfo.InvariantCulture, $"the mail service refuses it ({status}{(code is null ? "" : " ")}{code})")
            : null;

    /// <summary>Why an SMTP server will never take the mail; null when it may later.</summary>
    public static string? OfSmtp(SmtpException fault) =>
        fault is SmtpFailedRecipientException && (int)fault.StatusCode is >= 500 and < 600
            ? string.Create(CultureInfo.InvariantCulture, $"the mail server refuses the recipient ({(int)fault.StatusCode})")
            : null;

    private static bool IsAboutSender(string? code) =>
        code is not null
        && (code.Contains("Sender", StringComparison.OrdinalIgnoreCase) || code.Contains("Domain", StringComparison.OrdinalIgnoreCase));
}
