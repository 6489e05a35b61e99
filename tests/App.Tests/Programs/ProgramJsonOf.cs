using System.Text.Json;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Tests.Programs;

/// <summary>Program documents as an owner sends them.</summary>
internal static class ProgramJsonOf
{
    public static string Onboarding(string id, string owner = "owner@example.com", Func<ProgramDocument, ProgramDocument>? change = null) =>
        Of(ProgramTemplates.Find(ProgramKind.Onboarding)!, id, owner, change);

    public static string Group(string id, Func<ProgramDocument, ProgramDocument>? change = null) =>
        Of(ProgramTemplates.Find(ProgramKind.ProblemSolvingGroup)!, id, "owner@example.com", change);

    public static string Closed(ProgramDocument document) =>
        JsonSerializer.Serialize(document with { Status = ProgramStatus.Closed }, AppJson.TypeOf<ProgramDocument>());

    private static string Of(ProgramDocument template, string id, string owner, Func<ProgramDocument, ProgramDocument>? change)
    {
        var document = template with { Id = id, Name = id, Owners = [owner], Status = ProgramStatus.Open };
        return JsonSerializer.Serialize(change?.Invoke(document) ?? document, AppJson.TypeOf<ProgramDocument>());
    }
}
