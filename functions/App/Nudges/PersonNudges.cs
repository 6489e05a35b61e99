using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Nudges;

/// <summary>
/// What reminding keeps of one person: in which relationships to look, when to look next, and what was said before. What is open stands in
/// the relationships' saved states, and is read there. It is due never later than what is to come, perhaps earlier.
/// </summary>
public sealed record PersonNudges : DueEntry, IDueKind
{
    public static string Kind => "nudge";

    public static PersonalData Personal { get; } = new SeenToBy<NudgePersonalData>();

    public required string PersonId { get; init; }

    /// <summary>The person's local day of the latest digest.</summary>
    public DateOnly? LastDigestOn { get; init; }

    /// <summary>The relationships in which something was open for the person.</summary>
    public IReadOnlyList<NudgedRelationship> Relationships { get; init => field = value ?? []; } = [];

    public override string Key() => PersonId;

    /// <summary>What is kept of a relationship; null when nothing is.</summary>
    public NudgedRelationship? Of(string relationshipId)
    {
        foreach (var relationship in Relationships)
        {
            if (relationship.Id == relationshipId)
            {
                return relationship;
            }
        }

        return null;
    }

    /// <summary>The same with one relationship as it is now, and a look at its time.</summary>
    public PersonNudges With(NudgedRelationship relationship)
    {
        var isEarlier = relationship.LookAt is { } at && !(DueAt <= at);
        return this with
        {
            Relationships = [.. Relationships.Where(other => other.Id != relationship.Id), relationship],
            DueAt = isEarlier ? relationship.LookAt : DueAt,
        };
    }
}
