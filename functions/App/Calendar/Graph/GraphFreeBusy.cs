using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;
using ServerlessMentoring.App.Calendar.FreeBusy;
using ServerlessMentoring.App.Graph;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Calendar.Graph;

/// <summary>
/// Busy times from <c>getSchedule</c>, asked in the organizer's name: so each person's own sharing settings decide what is told.
/// A page waits for it, so it asks once and briefly.
/// </summary>
public sealed class GraphFreeBusy(
    GraphServiceClient graph, IOptions<MentoringOptions> options, GraphMetrics metrics, ILogger<GraphFreeBusy> logger) : IFreeBusy
{
    // Both are Graph's own limits.
    private const int PeopleAtOnce = 20;
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(62);

    private readonly GraphOptions _options = options.Value.Graph;

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<BusyTime>>> BusyAsync(
        IReadOnlyCollection<string> addresses, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(to - from, LongestWindow);
        var distinct = addresses.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var answers = await Task.WhenAll(distinct.Chunk(PeopleAtOnce).Select(people => AskAsync(people, from, to, cancellation)));
        var known = new Dictionary<string, IReadOnlyList<BusyTime>>(StringComparer.OrdinalIgnoreCase);
        foreach (var schedule in answers.SelectMany(each => each))
        {
            if (schedule is { Error: null, ScheduleId: { } address, ScheduleItems: { } items })
            {
                known[address] = [.. items.Where(IsBusy).Select(TimeOf)];
            }
        }

        var unknown = distinct.Count(address => !known.ContainsKey(address));
        if (unknown > 0)
        {
            metrics.Unknown(unknown);
        }

        return known;
    }

    private async Task<IReadOnlyList<ScheduleInformation>> AskAsync(
        string[] people, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_options.FreeBusyTimeout);
        try
        {
            var answer = await graph.Users[_options.Organizer].Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(
                new GetSchedulePostRequestBody { Schedules = [.. people], StartTime = GraphTime.Utc(from), EndTime = GraphTime.Utc(to) },
                request =>
                {
                    request.Headers.Add("Prefer", "outlook.timezone=\"UTC\"");
                    request.Options.Add(new RetryHandlerOption { MaxRetry = 0 });
                },
                patience.Token);
            return answer?.Value ?? [];
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning(exception, "Free and busy times of {Count} people cannot be had; times are offered without them", people.Length);
            return [];
        }
    }

    private static bool IsBusy(ScheduleItem item) =>
        item.Status is FreeBusyStatus.Busy or FreeBusyStatus.Oof or FreeBusyStatus.Tentative && item is { Start: not null, End: not null };

    private static BusyTime TimeOf(ScheduleItem item) => new(Instant(item.Start!), Instant(item.End!));

    // The request asks for UTC.
    private static DateTimeOffset Instant(DateTimeTimeZone time) =>
        DateTimeOffset.Parse(time.DateTime!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
