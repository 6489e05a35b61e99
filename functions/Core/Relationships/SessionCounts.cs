using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Sessions by what became of them; the kickoff is in none of these numbers.</summary>
public sealed record SessionCounts
{
    /// <summary>Said to be held and not disputed: these count toward the minimum.</summary>
    public int Held { get; init; }

    /// <summary>Booked and not yet logged.</summary>
    public int Booked { get; init; }

    /// <summary>Missed by the mentor.</summary>
    public int MissedByMentor { get; init; }

    /// <summary>Missed by the mentee.</summary>
    public int MissedByMentee { get; init; }

    /// <summary>Called off, or called off to be booked anew.</summary>
    public int Cancelled { get; init; }

    /// <summary>Never logged.</summary>
    public int Unknown { get; init; }

    /// <summary>Said to be held, then disputed.</summary>
    public int Disputed { get; init; }

    /// <summary>Number of logged qualities.</summary>
    public int Rated { get; init; }

    /// <summary>Sum of logged qualities.</summary>
    public int QualitySum { get; init; }

    /// <summary>Missed by either side.</summary>
    [JsonIgnore]
    public int Missed => MissedByMentor + MissedByMentee;
}
