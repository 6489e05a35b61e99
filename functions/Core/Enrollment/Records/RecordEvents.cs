using System.Globalization;
using System.Text.Json.Nodes;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.Core.Enrollment.Records;

/// <summary>
/// What a record says in the form of our own events, each of which stands or falls alone. All of them have the record's version, so that an
/// older record that was fetched earlier and applied later undoes nothing.
/// </summary>
public static class RecordEvents
{
    /// <summary>The events of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="known">The person as stored; null when unknown.</param>
    /// <returns>Events as JSON, in the native form.</returns>
    public static IReadOnlyList<string> Of(EmployeeRecord record, Person? known)
    {
        ArgumentNullException.ThrowIfNull(record);
        var events = new List<JsonObject> { Updated(record) };
        if (Termination(record, known) is { } termination)
        {
            events.Add(termination);
        }

        if (Leave(record, known) is { } leave)
        {
            events.Add(Event(leave ? HrEventType.LeaveStarted : HrEventType.LeaveEnded, record.EmployeeId, record.ChangedAt, null));
        }

        return [.. events.Select(each => each.ToJsonString())];
    }

    /// <summary>The event of an employee whom the system has deleted.</summary>
    /// <param name="employeeId">The id in that system.</param>
    /// <param name="at">When, UTC.</param>
    public static string Deleted(string employeeId, DateTimeOffset at) =>
        Event(HrEventType.TerminationEffective, employeeId, at, null).ToJsonString();

    private static JsonObject Updated(EmployeeRecord record)
    {
        var profile = new JsonObject();
        Add("email", record.Email);
        Add("displayName", record.DisplayName);
        Add("jobTitle", record.JobTitle);
        Add("department", record.Department);
        Add("location", record.Location);
        Add("managerId", record.ManagerId);

        // Somebody who has not started yet comes on their first day.
        var startsOn = record.IsEmployed && record.StartsOn > DateOnly.FromDateTime(record.ChangedAt.UtcDateTime) ? record.StartsOn : null;
        var updated = Event(HrEventType.Updated, record.EmployeeId, record.ChangedAt, startsOn);
        updated["data"]!["profile"] = profile;
        return updated;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                profile[name] = value.Trim();
            }
        }
    }

    private static JsonObject? Termination(EmployeeRecord record, Person? known)
    {
        if (!record.IsEmployed)
        {
            return Event(HrEventType.TerminationEffective, record.EmployeeId, record.ChangedAt, null);
        }

        // Who was hired again may still have the last day of the time before.
        if (record.LeavesOn is { } day && day >= DateOnly.FromDateTime(record.ChangedAt.UtcDateTime))
        {
            return Event(HrEventType.TerminationRecorded, record.EmployeeId, record.ChangedAt, day);
        }

        // That somebody is there is news only of whom we were once told otherwise.
        return known is null or { EmploymentStamps.Termination: null } ? null : Event(
            known.Employment.HasLeft ? HrEventType.Rehired : HrEventType.TerminationCancelled, record.EmployeeId, record.ChangedAt, null);
    }

    private static bool? Leave(EmployeeRecord record, Person? known) =>
        record.IsOnLeave == true ? true
        : record.IsOnLeave == false && known is { EmploymentStamps.Leave: not null } ? false
        : null;

    private static JsonObject Event(HrEventType type, string employeeId, DateTimeOffset at, DateOnly? day)
    {
        var data = new JsonObject { ["employeeId"] = employeeId, ["version"] = Math.Max(0, at.ToUnixTimeMilliseconds()) };
        if (day is { } date)
        {
            data["effectiveDate"] = date.ToString("O", CultureInfo.InvariantCulture);
        }

        return new JsonObject
        {
            ["type"] = HrEventTypes.NameOf(type),
            ["timestamp"] = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["data"] = data,
        };
    }
}
