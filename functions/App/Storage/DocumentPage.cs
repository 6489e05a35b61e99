namespace ServerlessMentoring.App.Storage;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
/// <param name="Items">The items, in the order of their ids.</param>
/// <param name="Continuation">Opaque; given to the next call for the next page, null when this is the last.</param>
public sealed record DocumentPage<T>(IReadOnlyList<T> Items, string? Continuation);
