using System.Text.Json.Nodes;

namespace ServerlessMentoring.App.People.Api;

/// <summary>Everything that is kept about a person, short of what was written in notebooks: the person gets that by their own link.</summary>
/// <param name="Id">The id.</param>
/// <param name="At">When the export was made; UTC.</param>
/// <param name="Data">What is kept, by room.</param>
public sealed record PersonExport(string Id, DateTimeOffset At, JsonObject Data);
