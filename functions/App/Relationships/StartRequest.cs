namespace ServerlessMentoring.App.Relationships;

/// <summary>A relationship to be started, as the ledger remembers it.</summary>
/// <param name="ProgramId">The program.</param>
/// <param name="MentorIds">Who mentors.</param>
/// <param name="MenteeIds">Who is mentored.</param>
/// <param name="Reasons">Why these people, in plain words; shown to them.</param>
/// <param name="RequestId">What makes two starts the same: a round, or a request's idempotency key.</param>
public sealed record StartRequest(
    string ProgramId,
    IReadOnlyList<string> MentorIds,
    IReadOnlyList<string> MenteeIds,
    IReadOnlyList<string> Reasons,
    string RequestId);
