namespace ServerlessMentoring.App.Mail;

/// <summary>The answer to sending a mail that is sent once.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Detail">What the ledger says of the mail that was sent before.</param>
public sealed record OnceResult(OnceOutcome Outcome, string? Detail = null);
