using System.Text.Json;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Enrollment.Records;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>
/// Makes our own events of a notice, by asking the system that sent it. They are written down before the notice goes; a fault leaves the
/// notice where it is, for the next try.
/// </summary>
public sealed class Completion(
    WebhookSources sources, IEnumerable<IEmployeeRecords> records, PersonStore people, DueList list, WebhookMetrics metrics, TimeProvider clock)
{
    // The one who completes them works on them at once; should this host go down, the sweeper takes over.
    private static readonly TimeSpan SweeperPatience = TimeSpan.FromMinutes(2);

    /// <returns>The events that are written down now, or why there can be none.</returns>
    public async Task<(IReadOnlyList<WaitingEvent> Events, Refusal? Refusal)> CompleteAsync(WaitingEvent notice, CancellationToken cancellation = default)
    {
        var read = JsonSerializer.Deserialize(notice.Body, AppJson.TypeOf<ChangeNotice>())!;
        if (sources.Find(notice.Source) is not { } source || records.SingleOrDefault(each => each.Kind == source.Kind) is not { } system)
        {
            return ([], new Refusal(
                $"there is no API set up to ask {notice.Source} about employee {read.EmployeeId}",
                $"set up the source {notice.Source} again and replay this"));
        }

        var known = await people.GetAsync(notice.PersonPrefix + read.EmployeeId, cancellation);
        if (read.IsDeleted)
        {
            // Of somebody who was never here there is nothing to end.
            return known is null ? ([], null) : (await WriteAsync(notice, [RecordEvents.Deleted(read.EmployeeId, read.At ?? notice.ReceivedAt)], cancellation), null);
        }

        if (await FindAsync(system, source, read.EmployeeId, cancellation) is not { } record)
        {
            return ([], new Refusal(
                $"{notice.Source} says that employee {read.EmployeeId} has changed, and has none of that id",
                "give our API key access to this employee and replay this; if they are gone for good, nothing needs doing"));
        }

        return (await WriteAsync(notice, RecordEvents.Of(record, known), cancellation), null);
    }

    private async Task<EmployeeRecord?> FindAsync(IEmployeeRecords system, WebhookSource source, string employeeId, CancellationToken cancellation)
    {
        try
        {
            var record = await system.FindAsync(source, employeeId, cancellation);
            metrics.LookedUp(source.Name, record is null ? "missing" : "found");
            return record;
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            metrics.LookedUp(source.Name, "failed");
            throw;
        }
    }

    private async Task<IReadOnlyList<WaitingEvent>> WriteAsync(WaitingEvent notice, IReadOnlyList<string> bodies, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var events = bodies
            .Select((body, index) => notice with
            {
                Id = $"{notice.Id}-{now.ToUnixTimeMilliseconds()}-{index}",
                Body = body,
                DueAt = now + SweeperPatience,
                Attempts = 0,
                IsNotice = false,
                IsReplay = false,
            })
            .ToList();
        foreach (var each in events)
        {
            await list.AddAsync(each, cancellation);
        }

        return events;
    }
}
