using Microsoft.Extensions.DependencyInjection;

namespace ServerlessMentoring.App.Storage;

/// <summary>
/// What a collection says of the people in its documents: how theirs are found and what becomes of them, who else sees to it, or why there is
/// nothing. Each collection says one of these, so that neither an export nor an erasure forgets it.
/// </summary>
public abstract record PersonalData
{
    /// <summary>Adds what exports and erases, if anything does.</summary>
    internal abstract void AddTo(IServiceCollection services, Collection collection);
}

/// <summary>Nothing in the documents is about a person.</summary>
/// <param name="Why">In a sentence, where one could think that there is.</param>
public sealed record NoPersonalData(string Why) : PersonalData
{
    internal override void AddTo(IServiceCollection services, Collection collection)
    {
        // Nobody has anything to do.
    }
}

/// <summary>Documents are of several kinds, and each kind says for itself what is in it.</summary>
public sealed record PersonalByKind : PersonalData
{
    internal override void AddTo(IServiceCollection services, Collection collection)
    {
        // Each kind adds what sees to it.
    }
}
