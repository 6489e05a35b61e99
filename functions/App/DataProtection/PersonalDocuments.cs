using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>
/// Documents about people, as a collection declares them: where a person's are, which are theirs, what an export shows of them, and what an erasure
/// leaves. It must leave the same when it goes on after a crash.
/// </summary>
/// <param name="Name">Under which name an export shows them, camelCase.</param>
public sealed record PersonalDocuments<T>(string Name) : PersonalData
    where T : class
{
    /// <summary>In which partitions the documents of a person are.</summary>
    public required PersonalPartitions In { get; init; }

    /// <summary>The id of a document in its partition. What an erasure leaves may have another.</summary>
    public required Func<T, string> Id { get; init; }

    /// <summary>Whether a document is the person's own.</summary>
    public required Func<T, string, bool> IsOf { get; init; }

    /// <summary>By which ids a person's own documents are found in a partition; null when they are looked for.</summary>
    public Func<string, IEnumerable<string>>? Ids { get; init; }

    /// <summary>By which array of people, among <see cref="Collection.Compared"/>, a person's own documents are found; null when all are read.</summary>
    public string? People { get; init; }

    /// <summary>What an export shows of a person's own document, given its partition and the person: the whole of it, unless this says otherwise.</summary>
    public Func<T, string, string, IEnumerable<JsonNode?>> Shown { get; init; } =
        (document, _, _) => [JsonSerializer.SerializeToNode(document, AppJson.TypeOf<T>())];

    /// <summary>In which order an export shows a partition's documents; by id unless this says otherwise.</summary>
    public Func<T, DateTimeOffset> Order { get; init; } = _ => default;

    /// <summary>Whether there is never more than one, which an export shows by itself and not in a list.</summary>
    public bool IsOne { get; init; }

    /// <summary>What stays of a person's own document; null when it goes with them.</summary>
    public Func<T, Erasure, T>? Left { get; init; }

    /// <summary>What stays of the documents of others, which may name the person; null when they do not.</summary>
    public Func<T, Erasure, T>? Others { get; init; }

    internal override void AddTo(IServiceCollection services, Collection collection) =>
        services.AddSingleton<IPersonalData>(provider => ActivatorUtilities.CreateInstance<PersonalDocumentsRoom<T>>(provider, (Collection<T>)collection, this));
}

/// <summary>A room of its own sees to what is personal, because it takes more than a declaration can say.</summary>
/// <typeparam name="TRoom">Which; it may see to several collections.</typeparam>
public sealed record SeenToBy<TRoom> : PersonalData
    where TRoom : class, IPersonalData
{
    internal override void AddTo(IServiceCollection services, Collection collection) =>
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, TRoom>());
}

/// <summary>In which partitions documents of a person are: to be looked up for an export, and known to an erasure, which has rewritten what led to them.</summary>
/// <param name="ToExport">Those to look in for an export.</param>
/// <param name="ToErase">Those to erase in.</param>
public sealed record PersonalPartitions(
    Func<PersonalSources, string, CancellationToken, IAsyncEnumerable<string>> ToExport, Func<Erasure, IEnumerable<string>> ToErase)
{
    /// <summary>The person's id is the partition.</summary>
    public static PersonalPartitions OfThePerson { get; } = new((_, personId, _) => Only(personId), erasure => [erasure.PersonId]);

    /// <summary>Each relationship is a partition.</summary>
    public static PersonalPartitions OfTheirRelationships { get; } = new(
        (sources, personId, cancellation) =>
            sources.Relationships.AllOfPersonAsync(personId, cancellation).Select(membership => membership.RelationshipId),
        erasure => erasure.Relationships);

    /// <summary>Each program is a partition.</summary>
    public static PersonalPartitions OfPrograms { get; } = new(
        (sources, _, cancellation) => sources.Programs.AllAsync(cancellation).Select(program => program.Document.Id),
        erasure => erasure.Programs);

    /// <summary>All documents are in one partition.</summary>
    public static PersonalPartitions One(string partition) => new((_, _, _) => Only(partition), _ => [partition]);

    private static IAsyncEnumerable<string> Only(string partition) => new[] { partition }.ToAsyncEnumerable();
}

/// <summary>Where the partitions of a person's documents are looked up.</summary>
public sealed record PersonalSources(RelationshipProjection Relationships, ProgramStore Programs);
