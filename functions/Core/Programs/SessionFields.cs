using System.Text.Json;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Programs;

/// <summary>Reads sessions, agendas and resources.</summary>
internal static class SessionFields
{
    private const int MaxPoint = 300;

    public static SessionPlan Plan(ObjectReader? reader)
    {
        if (reader is null)
        {
            return new SessionPlan(0, 0, []);
        }

        var plan = new SessionPlan(
            reader.Int("minimum", 0, 100), reader.Int("everyDays", 1, 180), reader.Objects("templates", 30, Template));
        reader.Close();
        return plan;
    }

    public static IReadOnlyList<AgendaPoint> Agenda(ObjectReader? reader) => reader?.List<AgendaPoint>("agenda", 20, AgendaPoint) ?? [];

    public static IReadOnlyList<Resource> Resources(ObjectReader reader) => reader.Objects("resources", 20, Resource);

    private static SessionTemplate Template(ObjectReader reader)
    {
        var template = new SessionTemplate(
            reader.Text("title", 100), Agenda(reader), reader.Texts("actionItems", 20, MaxPoint), Resources(reader));
        reader.Close();
        return template;
    }

    private static AgendaPoint? AgendaPoint(JsonElement element, string path, List<Fault> faults)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return JsonText.Read(element, path, MaxPoint, lines: false, format: null, faults) is { } text ? new AgendaPoint(text) : null;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new Fault(path, "must be text or an object"));
            return null;
        }

        var reader = ObjectReader.Open(element, path, faults)!;
        var point = new AgendaPoint(reader.Text("point", MaxPoint), reader.OptionalChoice<MemberRole>("owner"));
        reader.Close();
        return point;
    }

    private static Resource Resource(ObjectReader reader)
    {
        var resource = new Resource(reader.Text("title", 200), reader.Text("url", 2000, format: Formats.HttpsUrl));
        reader.Close();
        return resource;
    }
}
