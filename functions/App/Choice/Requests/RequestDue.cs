namespace ServerlessMentoring.App.Choice.Requests;

/// <summary>Something about requests that is to be looked at: one request, all requests to and of a person, or all of a program.</summary>
/// <param name="Id">The request's id; <c>person:…</c> or <c>program:…</c>.</param>
/// <param name="DueAt">From when on; UTC.</param>
/// <param name="ProgramId">The request's program, or the program; null for a person.</param>
/// <param name="PersonId">The mentee of the request, or the person; null for a program.</param>
public sealed record RequestDue(string Id, DateTimeOffset DueAt, string? ProgramId, string? PersonId)
{
    /// <summary>The requests of a person and to them.</summary>
    public static RequestDue OfPerson(string personId, DateTimeOffset dueAt) => new($"person:{personId}", dueAt, null, personId);

    /// <summary>The requests of a program.</summary>
    public static RequestDue OfProgram(string programId, DateTimeOffset dueAt) => new($"program:{programId}", dueAt, programId, null);
}
