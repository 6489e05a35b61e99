namespace ServerlessMentoring.App.People;

/// <summary>Where else a person's id stands, kept by person: what an erasure would otherwise have to look through everybody for.</summary>
/// <param name="Mail">The key of a mail address under which the person is or was found; null when it is about a report.</param>
/// <param name="ReportId">Somebody who has or had the person as manager; null when it is about an address.</param>
public sealed record PersonTrace(string? Mail, string? ReportId);
