namespace ServerlessMentoring.App.Storage;

/// <summary>
/// All collections, and what queries compare in them: what containers and indexes are made from. A query for anything else is refused by
/// every store, so that one that no index answers is found on the developer's machine.
/// </summary>
public static class StoreLayout
{
    /// <summary>The path of the partition key of every container.</summary>
    public const string PartitionKeyPath = "/partition";

    private static readonly Dictionary<string, CollectionLayout> ByName = new CollectionLayout[]
    {
        Of("agendas"),
        Of("blocked-pairs", "people[]"),
        Of("calendar-events"),
        Of("choice-invitations"),
        Of("dead-letters", "programId", "source"),
        Of("deliveries", "people[]", "status") with { Expires = true },
        Of("due", "dueAt", "kind", "trouble"),
        Of("endings", "endedAt"),
        Of("enrollments"),
        Of("forgotten") with { Expires = true },
        Of("leads"),
        Of("mail-troubles"),
        Of("memberships"),
        Of("notebook"),
        Of("notebook-tallies"),
        Of("notes"),
        Of("people"),
        Of("people-by-mail"),
        Of("people-traces"),
        Of("places"),
        Of("program-versions"),
        Of("programs"),
        Of("receipts", "expiresAt") with { Expires = true },
        Of("relationship-rows", "health", "people[]", "phase", "wakeAt"),
        Of("relationship-steps"),
        Of("relationships"),
        Of("rematch"),
        Of("request-refs") with { Expires = true },
        Of("requests") with { Expires = true },
        Of("seats"),
        Of("round-parts", "people[]", "set") with { Expires = true },
        Of("rounds") with { Expires = true },
        Of("session-details"),
        Of("stories"),
        Of("subscriptions"),
        Of("week-figures"),
        Of("wishes"),
    }.ToDictionary(layout => layout.Name);

    public static IReadOnlyCollection<CollectionLayout> All => ByName.Values;

    /// <summary>Refuses conditions that the layout does not provide for.</summary>
    /// <exception cref="InvalidOperationException">The collection or a property is not in the layout: a fault of the code.</exception>
    public static void Check(string collection, IReadOnlyList<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            var property = condition.Test == ConditionTest.ArrayContains ? condition.Property + "[]" : condition.Property;
            if (!ByName.TryGetValue(collection, out var layout) || !layout.Properties.Contains(property))
            {
                throw new InvalidOperationException($"{property} of {collection} has no index. {nameof(StoreLayout)} lists what queries compare.");
            }
        }
    }

    private static CollectionLayout Of(string name, params string[] properties) => new(name, properties, false);
}

/// <summary>What a store has to know of a collection before it holds a document.</summary>
/// <param name="Name">The collection's name.</param>
/// <param name="Properties">The properties that conditions compare, by their JSON names; an array's ends in <c>[]</c>.</param>
/// <param name="Expires">Whether its documents carry a time to live.</param>
public sealed record CollectionLayout(string Name, IReadOnlyList<string> Properties, bool Expires)
{
    /// <summary>
    /// The index paths of a Cosmos DB container, in its notation: the partition, which queries name, and the properties.
    /// The id is always indexed; everything else needs no index.
    /// </summary>
    public IReadOnlyList<string> IndexPaths { get; } =
        ["/partition/?", .. Properties.Select(property => $"/value/{property.Replace("[]", "/[]", StringComparison.Ordinal)}/?")];
}
