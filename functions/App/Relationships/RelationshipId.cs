using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Relationships;

/// <summary>Ids of relationships, which are the ids of their orchestration instances.</summary>
public static class RelationshipId
{
    private const string Prefix = "rel-";

    /// <summary>The id of a start: the same request has the same id, so that starting twice is starting once.</summary>
    public static string Of(StartRequest request) =>
        From(OperationId.Of(string.Join('\n', [
            request.ProgramId,
            request.RequestId,
            .. request.MentorIds.Order(StringComparer.Ordinal),
            "",
            .. request.MenteeIds.Order(StringComparer.Ordinal)])));

    /// <summary>The id with this GUID.</summary>
    public static string From(Guid value) => $"{Prefix}{value:N}";

    /// <summary>The GUID of an id; null when the text is no id.</summary>
    public static Guid? GuidOf(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && Guid.TryParseExact(id.AsSpan(Prefix.Length), "N", out var guid) ? guid : null;
}
