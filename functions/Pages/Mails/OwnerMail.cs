using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Tells a program owner what happened in a relationship.</summary>
public sealed record OwnerMail : MailModel
{
    /// <summary>What happened.</summary>
    public required Notice Notice { get; init; }

    /// <summary>Names of the mentors.</summary>
    public required IReadOnlyList<string> Mentors { get; init; }

    /// <summary>Names of the mentees.</summary>
    public required IReadOnlyList<string> Mentees { get; init; }

    /// <summary>Name of whom it is about, if one person.</summary>
    public string? PersonName { get; init; }

    /// <summary>What that person wrote for the owner, if anything.</summary>
    public string? Comment { get; init; }

    /// <summary>The meeting that it is about, if one.</summary>
    public MailMeeting? Meeting { get; init; }

    /// <summary>IANA zone of the program, for times.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Why it came out as it did, once it has.</summary>
    public OutcomeReason? OutcomeReason { get; init; }

    /// <summary>Absolute link that opens the relationship's page; signs the owner in.</summary>
    public required string RelationshipUrl { get; init; }

    internal override MailContent Write() => OwnerMailWriter.Write(this);
}
