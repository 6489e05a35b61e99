using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Sessions by what became of them; the kickoff is in none of these numbers.</summary>
public sealed record SessionCounts
{
    /// <summary>Said to be held and not disputed: these count toward the minimum.</summary>
    public int Held { get; init; }

    /// <summary>Booked and not yet logged.</summary>
    public int Booked { get; init; }

    public int MissedByMentor { get; init; }

    public int MissedByMentee { get; init; }

    /// <summary>Called off, or called off to be booked anew.</summary>
    public int Cancelled { get; init; }

    /// <summary>Never logged.</summary>
    public int Unknown { get; init; }

    /// <summary>Said to be held, then disputed.</summary>
    public int Disputed { get; init; }

    public int Rated { get; init; }

    public int QualitySum { get; init; }

    [JsonIgnore]
    public int Missed => MissedByMentor + MissedByMentee;
}
