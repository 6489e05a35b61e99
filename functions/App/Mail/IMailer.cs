namespace ServerlessMentoring.App.Mail;

/// <summary>Hands mails to whoever delivers them.</summary>
public interface IMailer
{
    /// <summary>
    /// Takes a mail for delivery. The same operation id means the same mail: an adapter that can tell sends it once;
    /// one that cannot sends it again, since rather once too many than never.
    /// </summary>
    /// <param name="mail">What to send.</param>
    /// <param name="operationId">Derived from the key of the effect, so that a repetition has the same.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <exception cref="MailRefusedException">This mail will never be taken. Any other exception means: try again later.</exception>
    Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default);
}
