using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Relationships;

/// <summary>A relationship to be started, as the ledger remembers it.</summary>
/// <param name="ProgramId">The program.</param>
/// <param name="MentorIds">Who mentors.</param>
/// <param name="MenteeIds">Who is mentored.</param>
/// <param name="Reasons">Why these people, in plain words; shown to them.</param>
/// <param name="RequestId">What makes two starts the same: a round, or a request's idempotency key.</param>
/// <param name="Agreed">Whether all have said yes already: it starts with the kickoff, whatever the program says of acceptance.</param>
/// <param name="OneEach">
/// Whether each mentee takes a seat, see <see cref="Seats"/>: of all such starts of a program, a mentee is in one that runs. Not by hand selection.
/// </param>
/// <param name="AcceptedBy">Who has said yes already and is not asked; null for nobody.</param>
public sealed record StartRequest(
    string ProgramId,
    IReadOnlyList<string> MentorIds,
    IReadOnlyList<string> MenteeIds,
    IReadOnlyList<Remark> Reasons,
    string RequestId,
    bool Agreed = false,
    bool OneEach = false,
    IReadOnlyList<string>? AcceptedBy = null);
