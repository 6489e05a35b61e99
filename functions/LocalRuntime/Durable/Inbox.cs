namespace ServerlessMentoring.LocalRuntime.Durable;

/// <summary>Stored messages of one instance that no turn has taken yet, oldest first.</summary>
/// <param name="Messages">The messages.</param>
/// <param name="UpTo">Number of the last one.</param>
/// <param name="HasMore">Whether there are further ones.</param>
internal sealed record Inbox(IReadOnlyList<Message> Messages, long UpTo, bool HasMore)
{
    public static readonly Inbox Empty = new([], 0, false);
}
