using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Choice;

/// <summary>A mentee asks one mentor.</summary>
/// <param name="Id">The request's id: a GUID without dashes.</param>
/// <param name="MentorId">Who is asked.</param>
/// <param name="Message">The mentee's words, for the mentor alone; null as soon as the request is closed.</param>
/// <param name="At">When it was asked; UTC.</param>
/// <param name="ExpiresAt">At this moment it has waited long enough; UTC.</param>
public sealed record DirectRequest(string Id, string MentorId, string? Message, DateTimeOffset At, DateTimeOffset ExpiresAt)
{
    /// <summary>The longest message, in UTF-16 characters.</summary>
    public const int MaxMessage = 1000;

    public RequestStatus Status { get; init; }

    /// <summary>When it was closed, UTC; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Why the mentor said no, if they said; for the program's owners alone.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it may still come to a relationship.</summary>
    [JsonIgnore]
    public bool IsOpen => Status is RequestStatus.Waiting or RequestStatus.Accepting;
}
