using System.Globalization;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>What will become of the relationships in the sessions phase, each at its own pace; see <see cref="RelationshipForecast.Of"/>.</summary>
public sealed record CompletionForecast
{
    // Of a normal distribution, 80 of 100 lie within so many standard deviations of the mean: one in ten on either side.
    private const double Deviations = 1.2816;

    /// <summary>Relationships in the sessions phase whose course is known.</summary>
    public required int InSessions { get; init; }

    /// <summary>Those that reach the minimum by the planned end.</summary>
    public required int OnCourse { get; init; }

    /// <summary>Those that will need the extension.</summary>
    public required int NeedsExtension { get; init; }

    /// <summary>Those that will not make it even then.</summary>
    public required int TooLate { get; init; }

    /// <summary>Relationships that still have their kickoff before them: too early to say.</summary>
    public required int NotBegun { get; init; }

    /// <summary>Expected completions by the month in which the sessions end, without gaps.</summary>
    public required IReadOnlyList<ForecastMonth> Months { get; init; }

    /// <summary>Adds them up. That somebody leaves or ends it early is not in it.</summary>
    /// <param name="rows">The relationships.</param>
    /// <param name="timeZone">The program's IANA zone.</param>
    /// <param name="now">The time, UTC.</param>
    public static CompletionForecast Of(IReadOnlyCollection<ReportRow> rows, string timeZone, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var all = rows.Select(row => RelationshipForecast.Of(row, now)).OfType<RelationshipForecast>().ToList();
        var verdicts = all.CountBy(each => each.Verdict).ToDictionary();
        return new CompletionForecast
        {
            InSessions = all.Count,
            OnCourse = verdicts.GetValueOrDefault(ForecastVerdict.OnCourse),
            NeedsExtension = verdicts.GetValueOrDefault(ForecastVerdict.NeedsExtension),
            TooLate = verdicts.GetValueOrDefault(ForecastVerdict.TooLate),
            NotBegun = rows.Count(row => row.Phase is Phase.Proposed or Phase.Kickoff),
            Months = MonthsOf(all, timeZone),
        };
    }

    // Each relationship counts with how likely it is: in the month of its planned end, and with what the extension adds in that of its last.
    private static List<ForecastMonth> MonthsOf(List<RelationshipForecast> all, string timeZone)
    {
        var sums = new SortedDictionary<DateOnly, (double Mean, double Variance)>();
        foreach (var each in all)
        {
            Add(each.PlannedEndAt, each.ByPlannedEnd);
            Add(each.ExtendedEndAt, each.ByExtendedEnd - each.ByPlannedEnd);
        }

        if (sums.Count == 0)
        {
            return [];
        }

        for (var month = sums.Keys.First(); month < sums.Keys.Last(); month = month.AddMonths(1))
        {
            sums.TryAdd(month, default);
        }

        return [.. sums.Select(month => MonthOf(month.Key, month.Value.Mean, month.Value.Variance))];

        void Add(DateTimeOffset at, double chance)
        {
            if (chance > 0)
            {
                var day = LocalTimes.DayOf(at, timeZone);
                var month = new DateOnly(day.Year, day.Month, 1);
                var (mean, variance) = sums.GetValueOrDefault(month);
                sums[month] = (mean + chance, variance + (chance * (1 - chance)));
            }
        }
    }

    private static ForecastMonth MonthOf(DateOnly month, double mean, double variance)
    {
        var margin = Deviations * Math.Sqrt(variance);
        return new ForecastMonth(
            month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Math.Round((decimal)mean, 1, MidpointRounding.AwayFromZero),
            Math.Max(0, (int)Math.Floor(mean - margin)),
            (int)Math.Ceiling(mean + margin));
    }
}
