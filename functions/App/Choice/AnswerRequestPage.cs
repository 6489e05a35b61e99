using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Choice;

namespace ServerlessMentoring.App.Choice;

/// <summary>A mentor's answer to a mentee who asked. Fields: <c>answer</c> (accept, decline), <c>reason</c>.</summary>
public sealed record AnswerRequestPage : ActionPage
{
    public required PersonCard Mentee { get; init; }

    /// <summary>The mentee's words; null when the request is closed.</summary>
    public string? Message { get; init; }

    /// <summary>Why the two fit, in plain words.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Where the request stands. The form is there only while it waits.</summary>
    public required RequestStatus Status { get; init; }

    /// <summary>Until when it waits; UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Places that the mentor has left.</summary>
    public required int FreePlaces { get; init; }

    internal override Type View => Status == RequestStatus.Waiting ? typeof(AnswerRequestView) : typeof(AnsweredRequestView);
}
