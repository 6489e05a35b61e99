namespace ServerlessMentoring.App.Mail;

/// <summary>The mail service will never take this mail: its recipient is not valid, or on a list of those who get none. Trying again does not help.</summary>
/// <param name="reason">Why, in plain words without addresses; owners read it.</param>
public sealed class MailRefusedException(string reason) : Exception(reason)
{
    /// <summary>Why, in plain words without addresses.</summary>
    public string Reason => Message;
}
