using Microsoft.Extensions.Logging;

namespace ServerlessMentoring.App.Mail;

/// <summary>Log events by which alerts find mails that did not arrive; their names do not change.</summary>
internal static partial class MailLog
{
    [LoggerMessage(EventId = 3101, EventName = "MailRefused", Level = LogLevel.Warning, Message = "Mail {OperationId} of {Key} is given up: {Reason}")]
    public static partial void MailRefused(this ILogger logger, Guid operationId, string key, string reason);

    [LoggerMessage(EventId = 3102, EventName = "MailBounced", Level = LogLevel.Warning, Message = "Mail {OperationId} to {PersonId} did not arrive: {What}")]
    public static partial void MailBounced(this ILogger logger, string operationId, string? personId, string what);
}
