using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What a person answered to a check-in. The comment is not here: only the owner reads it.</summary>
public sealed record CheckInAnswer
{
    /// <summary>The check-in's ask.</summary>
    public string AskId { get; init; } = "";

    /// <summary>How things are going, 1 (badly) to 5 (very well).</summary>
    public int Pulse { get; init; }

    /// <summary>Whether the person asked for help.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool NeedsHelp { get; init; }

    /// <summary>When it was answered, UTC.</summary>
    public DateTimeOffset At { get; init; }
}
