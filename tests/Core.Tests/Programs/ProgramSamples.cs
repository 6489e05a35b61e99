using System.Text;
using System.Text.Json.Nodes;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Tests.Programs;

/// <summary>A valid program document to bend.</summary>
internal static class ProgramSamples
{
    public const string Json = """
        {
          "id": "buddies-2027", "name": "Buddies 2027", "kind": "onboarding", "status": "open",
          "startsOn": "2027-01-01", "endsOn": "2027-12-31",
          "objective": "Newcomers feel at home.", "expectedOutcomes": ["Knows people"],
          "owners": ["owner@example.com", "0f8fad5b-d9cb-469f-a165-70867728950e"], "timeZone": "Europe/Berlin", "language": "de",
          "enrollment": [{"when": "hired", "role": "mentee"}, {"when": "attribute", "role": "mentor", "attribute": "grade", "value": "7"}],
          "matching": {"mode": "assigned", "groupSize": {"min": 1, "max": 1}, "rules": {"sharedLanguage": true}, "weights": {"skills": 2.5}},
          "acceptance": {"required": true, "withinDays": 5},
          "kickoff": {"withinDays": 10, "agenda": ["Who we are", {"point": "Goals", "owner": "mentee"}]},
          "sessions": {"minimum": 6, "everyDays": 14, "templates": [
            {"title": "First", "agenda": [{"point": "Map", "owner": "mentor"}], "actionItems": ["Meet three"], "resources": [{"title": "Guide", "url": "https://example.com/guide"}]}]},
          "durationWeeks": 26, "extensionWeeks": 4,
          "checkIns": {"everyDays": 28, "questions": [{"id": "ok", "text": "All well?", "type": "yesNo", "role": "mentee"}]},
          "feedback": {"withinDays": 14, "questions": [{"id": "ok", "text": "All well?", "type": "scale5"}]},
          "nudges": {"afterDays": 3, "everyDays": 4, "maxPerAsk": 3, "sendAt": "09:00", "quietDays": ["Sat", "Sun"]},
          "resources": [{"title": "Handbook", "url": "https://example.com/handbook"}]
        }
        """;

    public static ProgramDocument Valid => Read(_ => { }).Value!;

    public static Read<ProgramDocument> Read(Action<JsonObject> bend)
    {
        var json = JsonNode.Parse(Json)!.AsObject();
        bend(json);
        return ProgramReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }
}
