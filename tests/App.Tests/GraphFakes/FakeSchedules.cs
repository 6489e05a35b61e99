using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Tests.GraphFakes;

/// <summary>What <c>getSchedule</c> tells of people's calendars.</summary>
internal sealed class FakeSchedules
{
    // Documented as camelCase, sent by the client library as PascalCase, taken by the service as either.
    private static readonly string[] Known =
    [
        "Schedules", "StartTime", "EndTime", "AvailabilityViewInterval", "schedules", "startTime", "endTime", "availabilityViewInterval",
    ];

    private readonly ConcurrentDictionary<string, List<(BusyTime Time, string Status)>> _people = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Somebody with a calendar, and when they are busy in it.</summary>
    public void Set(string address, params (BusyTime Time, string Status)[] times) => _people[address] = [.. times];

    public async Task<IResult> AnswerAsync(HttpContext http)
    {
        var body = await GraphBody.ReadAsync(http.Request, Known, []);
        if (body.Json is not { } json)
        {
            return body.Refusal!;
        }

        var from = GraphBody.Instant(json["StartTime"] ?? json["startTime"]);
        var to = GraphBody.Instant(json["EndTime"] ?? json["endTime"]);
        if ((json["Schedules"] ?? json["schedules"]) is not JsonArray { Count: > 0 and <= 20 } people || from is null || to is null || from >= to)
        {
            return GraphFake.Fault(StatusCodes.Status400BadRequest, "ErrorInvalidRequest");
        }

        if (to - from >= TimeSpan.FromDays(62))
        {
            return GraphFake.Fault(StatusCodes.Status400BadRequest, "ErrorTimeIntervalTooBig");
        }

        if (http.Request.Headers["Prefer"] != "outlook.timezone=\"UTC\"")
        {
            return GraphFake.Fault(StatusCodes.Status400BadRequest, "OnlyUtcHere");
        }

        return new GraphAnswer(new JsonObject { ["value"] = new JsonArray([.. people.Select(each => Of((string)each!, from.Value, to.Value))]) });
    }

    private static JsonObject Time(DateTimeOffset at) => new()
    {
        ["dateTime"] = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        ["timeZone"] = "UTC",
    };

    private JsonObject Of(string address, DateTimeOffset from, DateTimeOffset to) => _people.TryGetValue(address, out var times)
        ? new JsonObject
        {
            ["scheduleId"] = address,
            ["availabilityView"] = "",
            ["scheduleItems"] = new JsonArray(
            [
                .. times.Where(each => each.Time.StartsAt < to && from < each.Time.EndsAt).Select(each => new JsonObject
                {
                    ["status"] = each.Status,
                    ["start"] = Time(each.Time.StartsAt),
                    ["end"] = Time(each.Time.EndsAt),
                }),
            ]),
        }
        : new JsonObject
        {
            ["scheduleId"] = address,
            ["error"] = new JsonObject { ["message"] = "Unable to resolve e-mail address to an object.", ["responseCode"] = "ErrorMailRecipientNotFound" },
        };
}
