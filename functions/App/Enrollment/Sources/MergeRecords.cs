using System.Net.Http.Headers;
using System.Text.Json;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.Core.Enrollment.Records;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>
/// Employees behind Merge: <c>GET {ApiUrl}/employees/{id}?expand=employments,groups,work_location</c>, with the key as bearer and the linked
/// account's token in <c>X-Account-Token</c>. Ids are Merge's own, also the manager's; <c>employment_status</c> is ACTIVE, PENDING or INACTIVE.
/// </summary>
public sealed class MergeRecords(HrApi api, TimeProvider clock) : IEmployeeRecords
{
    public SourceKind Kind => SourceKind.Merge;

    public async Task<EmployeeRecord?> FindAsync(WebhookSource source, string employeeId, CancellationToken cancellation = default)
    {
        var address = new Uri($"{source.ApiUrl}/employees/{Uri.EscapeDataString(employeeId)}?expand=employments,groups,work_location");
        var found = await api.GetAsync(
            address, new AuthenticationHeaderValue("Bearer", source.ApiKey), [("X-Account-Token", source.AccountToken!)], cancellation);
        return found is { } employee && NoticeReader.Property(employee, "remote_was_deleted") is not { ValueKind: JsonValueKind.True }
            ? RecordOf(employeeId, employee)
            : null;
    }

    private EmployeeRecord RecordOf(string employeeId, JsonElement found)
    {
        string? Text(string name) => NoticeReader.TextOf(NoticeReader.Property(found, name));

        return new EmployeeRecord
        {
            EmployeeId = employeeId,
            ChangedAt = NoticeReader.InstantOf(NoticeReader.Property(found, "modified_at")) ?? clock.GetUtcNow(),
            IsEmployed = Text("employment_status") != "INACTIVE",
            StartsOn = NoticeReader.DayOf(NoticeReader.Property(found, "start_date")),
            LeavesOn = NoticeReader.DayOf(NoticeReader.Property(found, "termination_date")),
            Email = Text("work_email"),
            DisplayName = Text("display_full_name") ?? $"{Text("preferred_name") ?? Text("first_name")} {Text("last_name")}",
            JobTitle = Items(found, "employments")
                .OrderByDescending(each => NoticeReader.TextOf(NoticeReader.Property(each, "effective_date")), StringComparer.Ordinal)
                .Select(each => NoticeReader.TextOf(NoticeReader.Property(each, "job_title")))
                .FirstOrDefault(),
            Department = Items(found, "groups")
                .Where(each => NoticeReader.TextOf(NoticeReader.Property(each, "type")) == "DEPARTMENT")
                .Select(each => NoticeReader.TextOf(NoticeReader.Property(each, "name")))
                .FirstOrDefault(),
            Location = NoticeReader.TextOf(NoticeReader.Property(NoticeReader.Property(found, "work_location"), "name")),
            ManagerId = Text("manager"),
        };
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement found, string name) =>
        NoticeReader.Property(found, name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : default;
}
