using System.Globalization;
using System.Text.Json.Nodes;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Local.Tour;

/// <summary>Events as the sample company's HR system posts them.</summary>
internal static class TourHrEvents
{
    public static JsonObject Enrolled(SamplePerson person, DateTimeOffset at) => Event("employee.enrolled", at, new JsonObject
    {
        ["employeeId"] = person.Id,
        ["version"] = 1,
        ["programId"] = person.ProgramId,
        ["role"] = EnumWord.Of(person.Role),
        ["profile"] = new JsonObject
        {
            ["email"] = person.Email,
            ["displayName"] = person.Name,
            ["jobTitle"] = person.JobTitle,
            ["department"] = person.Department,
            ["location"] = person.Location,
            ["timeZone"] = person.TimeZone,
            ["languages"] = new JsonArray([.. person.Languages.Select(tag => (JsonNode)tag)]),
            [person.Role == Core.Relationships.MemberRole.Mentor ? "skillsOffered" : "skillsWanted"] =
                new JsonArray([.. person.Skills.Select(skill => (JsonNode)skill)]),
            ["about"] = person.About,
            ["capacity"] = 2,
        },
    });

    public static JsonObject LeaveStarted(string personId, DateTimeOffset at) => Event("employee.leave_started", at, new JsonObject
    {
        ["employeeId"] = personId,
        ["version"] = 2,
        ["effectiveDate"] = DayOf(at),
    });

    public static JsonObject Left(string personId, DateTimeOffset at) => Event("employee.termination_effective", at, new JsonObject
    {
        ["employeeId"] = personId,
        ["version"] = 2,
        ["effectiveDate"] = DayOf(at),
    });

    public static JsonObject WillLeave(string personId, DateTimeOffset at, int days) => Event("employee.termination_recorded", at, new JsonObject
    {
        ["employeeId"] = personId,
        ["version"] = 2,
        ["effectiveDate"] = DayOf(at.AddDays(days)),
    });

    /// <summary>Somebody no longer takes part.</summary>
    public static JsonObject Withdrawn(SamplePerson person, DateTimeOffset at) => Event("employee.withdrawn", at, new JsonObject
    {
        ["employeeId"] = person.Id,
        ["version"] = 2,
        ["programId"] = person.ProgramId,
        ["role"] = EnumWord.Of(person.Role),
    });

    private static string DayOf(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Event(string type, DateTimeOffset at, JsonObject data) => new()
    {
        ["type"] = type,
        ["timestamp"] = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        ["data"] = data,
    };
}
