namespace ServerlessMentoring.App.Http;

/// <summary>One page of a list, as the API answers it.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
/// <param name="Items">The items.</param>
/// <param name="Continuation">Opaque; sent back as <c>?continuation=</c> for the next page. Absent on the last.</param>
public sealed record ListAnswer<T>(IReadOnlyList<T> Items, string? Continuation = null);
