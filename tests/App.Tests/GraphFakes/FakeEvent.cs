using System.Text.Json.Nodes;

namespace ServerlessMentoring.App.Tests.GraphFakes;

/// <summary>An event in the organizer's calendar.</summary>
internal sealed class FakeEvent
{
    public required string Id { get; init; }

    /// <summary>The request that made it, to tell a repetition from another event.</summary>
    public required string Request { get; init; }

    public required JsonObject Json { get; init; }

    /// <summary>How often it was changed.</summary>
    public int Changes { get; set; }

    /// <summary>Whether the organizer called it off, and told the attendees.</summary>
    public bool IsCancelled { get; set; }

    public DateTimeOffset StartsAt => GraphBody.Instant(Json["start"])!.Value;

    public DateTimeOffset EndsAt => GraphBody.Instant(Json["end"])!.Value;

    public string Subject => (string)Json["subject"]!;

    public string? Body => (string?)Json["body"]?["content"];

    public string? Place => (string?)Json["location"]?["displayName"];

    public IReadOnlyList<string> Attendees => [.. Json["attendees"]!.AsArray().Select(each => (string)each!["emailAddress"]!["address"]!).Order()];
}
