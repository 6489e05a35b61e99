using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Tests.GraphFakes;

/// <summary>A request's body, checked as Graph checks it.</summary>
internal sealed class GraphBody
{
    private GraphBody(JsonObject? json, IResult? refusal) => (Json, Refusal) = (json, refusal);

    /// <summary>The body; null when refused.</summary>
    public JsonObject? Json { get; }

    public IResult? Refusal { get; }

    /// <summary>Reads the body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">Properties that there are; in another case they are unknown.</param>
    /// <param name="required">Those that must be there.</param>
    public static async Task<GraphBody> ReadAsync(HttpRequest request, string[] known, string[] required)
    {
        if (request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true)
        {
            return new GraphBody(null, GraphFake.Fault(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType"));
        }

        JsonObject json;
        try
        {
            json = (await JsonNode.ParseAsync(request.Body))!.AsObject();
        }
        catch (JsonException)
        {
            return Bad("BadRequest");
        }

        var unknown = json.Select(pair => pair.Key).FirstOrDefault(name => !known.Contains(name) && name != "@odata.type");
        return unknown is not null ? Bad($"UnknownProperty-{unknown}")
            : required.FirstOrDefault(name => json[name] is null) is { } missing ? Bad($"MissingProperty-{missing}")
            : new GraphBody(json, null);
    }

    /// <summary>The instant of a <c>dateTimeTimeZone</c>; null when it is none. Zones have Windows' names, as every mailbox server knows them.</summary>
    public static DateTimeOffset? Instant(JsonNode? time)
    {
        if (time is not JsonObject each || each.Any(pair => pair.Key is not ("dateTime" or "timeZone" or "@odata.type"))
            || !DateTime.TryParse((string?)each["dateTime"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            || (string?)each["timeZone"] is not { } name
            || (name != "UTC" && !TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out _)))
        {
            return null;
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static GraphBody Bad(string code) => new(null, GraphFake.Fault(StatusCodes.Status400BadRequest, code));
}
