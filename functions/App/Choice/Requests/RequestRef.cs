namespace ServerlessMentoring.App.Choice.Requests;

/// <summary>Where a mentor finds a request: kept by mentor, while the book is kept by mentee. One may point to a request that never came to be.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="ProgramId">Its program.</param>
/// <param name="MenteeId">Who asks.</param>
/// <param name="ForgetAt">From when on nobody holds a link to it any more; UTC.</param>
public sealed record RequestRef(string RequestId, string ProgramId, string MenteeId, DateTimeOffset ForgetAt);
