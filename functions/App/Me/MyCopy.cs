using System.Text.Json.Nodes;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Me;

/// <summary>All that is kept about a person, for that person.</summary>
public sealed record MyCopy
{
    /// <summary>When the copy was made; UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The person's id, as HR knows it.</summary>
    public required string Id { get; init; }

    public required PersonProfile Profile { get; init; }

    /// <summary>What the person set by link.</summary>
    public required OwnSettings Own { get; init; }

    /// <summary>What HR says of the employment.</summary>
    public required Employment Employment { get; init; }

    /// <summary>Whether the person takes no reminders.</summary>
    public required bool Unsubscribed { get; init; }

    /// <summary>The relationships, running ones first.</summary>
    public required IReadOnlyList<MyRelationshipCopy> Relationships { get; init; }

    /// <summary>Everything else that any part of the app keeps about the person, by that part: mails, reminders, events of HR's, and so on.</summary>
    public required JsonObject Rooms { get; init; }
}
