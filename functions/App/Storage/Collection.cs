namespace ServerlessMentoring.App.Storage;

/// <summary>A named set of documents, and what a store has to know of it before it holds one.</summary>
/// <param name="Name">The collection's name in every store, and the kind of its documents among others in one container: lower case letters and dashes.</param>
/// <param name="Container">With which others it shares a container.</param>
public abstract record Collection(string Name, StoreContainer Container)
{
    /// <summary>
    /// The properties that conditions compare, by their JSON names; an array's ends in <c>[]</c>. A query for anything else is refused by
    /// every store, so that one that no index answers is found on the developer's machine.
    /// </summary>
    public IReadOnlyList<string> Compared { get; init; } = [];

    /// <summary>What is in the documents about people.</summary>
    public required PersonalData Personal { get; init; }

    /// <summary>Refuses conditions on what is not compared.</summary>
    /// <exception cref="InvalidOperationException">There is such a condition: a fault of the code.</exception>
    public void Check(IReadOnlyList<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            var property = condition.Test == ConditionTest.ArrayContains ? condition.Property + "[]" : condition.Property;
            if (!Compared.Contains(property))
            {
                throw new InvalidOperationException($"{property} of {Name} has no index: {nameof(Compared)} does not name it.");
            }
        }
    }
}

/// <summary>
/// A named set of documents of one type. Within it a document is found by partition and id;
/// the partition follows the way the documents are read, so that every query stays in one partition.
/// Each collection stands in <see cref="StoreLayout"/>.
/// </summary>
/// <typeparam name="T">The document's type.</typeparam>
/// <param name="Name">The collection's name.</param>
/// <param name="Container">With which others it shares a container.</param>
/// <param name="ExpiresAt">
/// From when on a document may be forgotten by the store itself, by its clock and in its own time; null keeps documents until they are deleted.
/// </param>
/// <param name="MayBeStale">
/// Whether lists may miss what was written a moment ago: in Cosmos DB that halves what they cost. Single documents are always read as they are.
/// </param>
public sealed record Collection<T>(string Name, StoreContainer Container, Func<T, DateTimeOffset>? ExpiresAt = null, bool MayBeStale = false)
    : Collection(Name, Container)
    where T : class;
