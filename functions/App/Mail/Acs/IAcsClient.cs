namespace ServerlessMentoring.App.Mail.Acs;

/// <summary>
/// What is used of Azure Communication Services' client. It is all that an ordinary build cannot have, since its package is not on every feed.
/// </summary>
internal interface IAcsClient
{
    /// <summary>Hands a mail over. Accepted is enough: what becomes of it is told by delivery reports.</summary>
    /// <exception cref="Azure.RequestFailedException">
    /// The service does not take it, after the client's own retries have honoured what the service asked for.
    /// </exception>
    Task SendAsync(AcsMail mail, Guid operationId, CancellationToken cancellation);
}
