using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Relationships.Json;

/// <summary>
/// The very same record without the converter, so that the converter itself has something to hand to the serializer.
/// </summary>
internal sealed record StateDocument : RelationshipState
{
    [JsonConstructor]
    public StateDocument()
    {
    }

    public StateDocument(RelationshipState state)
        : base(state)
    {
    }

    public RelationshipState ToState() => CopyOf(this);
}
