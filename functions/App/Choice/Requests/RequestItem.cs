using ServerlessMentoring.Core.Choice;

namespace ServerlessMentoring.App.Choice.Requests;

/// <summary>A direct request as the API shows it to a program's owners: never the mentee's words, which are for the mentor alone.</summary>
/// <param name="Id">The request.</param>
/// <param name="MenteeId">Who asked.</param>
/// <param name="MentorId">Who was asked.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="At">When it was asked; UTC.</param>
/// <param name="ExpiresAt">Until when it waits; UTC.</param>
/// <param name="ClosedAt">When it was closed, UTC; null while it is open.</param>
/// <param name="Reason">Why the mentor said no, if they said: nobody else reads it.</param>
public sealed record RequestItem(
    string Id,
    string MenteeId,
    string MentorId,
    RequestStatus Status,
    DateTimeOffset At,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? ClosedAt,
    string? Reason)
{
    /// <summary>The items of a book.</summary>
    public static IEnumerable<RequestItem> Of(RequestBook book) => book.Requests.Select(request => new RequestItem(
        request.Id, book.MenteeId, request.MentorId, request.Status, request.At, request.ExpiresAt, request.ClosedAt, request.Note));
}
