using ServerlessMentoring.Pages.People;

namespace ServerlessMentoring.Pages.Actions;

/// <summary>Asks for yes or no to a proposed match. Fields: <c>answer</c> (accept, decline), <c>reason</c>.</summary>
public sealed record AcceptPage : ActionPage
{
    /// <summary>The other members of the proposed relationship.</summary>
    public required IReadOnlyList<PersonCard> Others { get; init; }

    /// <summary>Why these people were brought together, in plain words.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>What is expected of the reader, in plain words: how long, how many sessions, how often.</summary>
    public required IReadOnlyList<string> Expectations { get; init; }

    /// <summary>How many hours a month the sessions take, in whole hours; null when nobody can say.</summary>
    public int? HoursPerMonth { get; init; }

    /// <summary>How many days lie between check-ins; null for none.</summary>
    public int? CheckInEveryDays { get; init; }

    /// <summary>Until when to answer (UTC).</summary>
    public DateTimeOffset? DueAt { get; init; }

    internal override Type View => typeof(AcceptView);
}
