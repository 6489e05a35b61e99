using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.Core.Enrollment.Records;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>
/// Employees of BambooHR: <c>GET {ApiUrl}/employees/{id}?fields=…</c>, the key as user name of basic authentication. <c>supervisorEId</c> is
/// the manager's id; <c>status</c> is Active or Inactive; days that are not set are 0000-00-00.
/// </summary>
public sealed class BambooRecords(HrApi api, TimeProvider clock) : IEmployeeRecords
{
    private const string Fields =
        "displayName,firstName,lastName,preferredName,workEmail,jobTitle,department,location,supervisorEId,status,employmentHistoryStatus,hireDate,terminationDate,lastChanged";

    private static readonly string[] LeaveStatuses = ["leave of absence", "on leave"];

    public SourceKind Kind => SourceKind.BambooHR;

    public async Task<EmployeeRecord?> FindAsync(WebhookSource source, string employeeId, CancellationToken cancellation = default)
    {
        var address = new Uri($"{source.ApiUrl}/employees/{Uri.EscapeDataString(employeeId)}?fields={Fields}");
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{source.ApiKey}:x"));
        return await api.GetAsync(address, new AuthenticationHeaderValue("Basic", credentials), [], cancellation) is { } found
            ? RecordOf(employeeId, found)
            : null;
    }

    private EmployeeRecord RecordOf(string employeeId, JsonElement found)
    {
        string? Text(string name) => NoticeReader.TextOf(NoticeReader.Property(found, name)) is { Length: > 0 } text ? text : null;

        return new EmployeeRecord
        {
            EmployeeId = employeeId,
            ChangedAt = NoticeReader.InstantOf(NoticeReader.Property(found, "lastChanged")) ?? clock.GetUtcNow(),
            IsEmployed = !string.Equals(Text("status"), "Inactive", StringComparison.OrdinalIgnoreCase),
            IsOnLeave = Text("employmentHistoryStatus") is { } status ? LeaveStatuses.Contains(status, StringComparer.OrdinalIgnoreCase) : null,
            StartsOn = NoticeReader.DayOf(NoticeReader.Property(found, "hireDate")),
            LeavesOn = NoticeReader.DayOf(NoticeReader.Property(found, "terminationDate")),
            Email = Text("workEmail"),
            DisplayName = Text("displayName") ?? $"{Text("preferredName") ?? Text("firstName")} {Text("lastName")}",
            JobTitle = Text("jobTitle"),
            Department = Text("department"),
            Location = Text("location"),
            ManagerId = IdOf(NoticeReader.Property(found, "supervisorEId")),
        };
    }

    private static string? IdOf(JsonElement? id) => id switch
    {
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        { ValueKind: JsonValueKind.String } text when text.GetString() is { Length: > 0 } value && value != "0" => value,
        _ => null,
    };
}
