using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.People.Api;

/// <summary>A person, as operators see them: who they are to us, and where their data is.</summary>
/// <param name="Id">The id.</param>
/// <param name="DisplayName">The name.</param>
/// <param name="Email">The e-mail address; null when none is known.</param>
/// <param name="Status">Whether the person is there; null when only traces of them are left, an event that waits, say.</param>
/// <param name="Rooms">The parts of the export that have something about the person.</param>
/// <param name="ErasingSince">When the erasure was asked for that is under way; UTC; null when none is.</param>
public sealed record PersonAnswer(
    string Id,
    string? DisplayName,
    string? Email,
    EmploymentStatus? Status,
    IReadOnlyList<string> Rooms,
    DateTimeOffset? ErasingSince);
