using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>One week of a program: sessions beside the plan, and the pulse.</summary>
/// <param name="Name">The ISO week, <c>2026-W10</c>.</param>
/// <param name="Monday">Its first day.</param>
/// <param name="Held">Sessions held in it.</param>
/// <param name="Planned">Sessions that the terms plan for it, to one place, see <see cref="Of"/>.</param>
/// <param name="Pulses">Check-ins answered in it.</param>
/// <param name="PulseSum">Sum of their pulses, each 1 to 5.</param>
/// <param name="LowPulses">How many of them were low.</param>
public sealed record WeekNumbers(string Name, DateOnly Monday, int Held, decimal Planned, int Pulses, int PulseSum, int LowPulses)
{
    /// <summary>How many weeks a dashboard shows, the present one included.</summary>
    public const int Shown = 12;

    /// <summary>
    /// From how many answers on a week's pulse is told. An owner may see the pulse of each relationship, but charts and tables are passed on to
    /// others, and a mean of one or two tells what one person said.
    /// </summary>
    public const int PulsesForAMean = 3;

    private const int DaysAWeek = 7;

    /// <summary>The mean pulse, 1 to 5, to two places; null for fewer than <see cref="PulsesForAMean"/> answers.</summary>
    public decimal? MeanPulse => Pulses < PulsesForAMean ? null : Ratio.Of(PulseSum, Pulses);

    /// <summary>Low pulses in percent, to one place; null for fewer than <see cref="PulsesForAMean"/> answers.</summary>
    public decimal? LowShare => Pulses < PulsesForAMean ? null : Ratio.Percent(LowPulses, Pulses);

    /// <summary>
    /// The latest weeks, the present one last. A relationship's plan for a week is the days of it that lie in its sessions phase, divided by
    /// the days from one session to the next; the present week is planned as far as it has come. A pause that lasts plans nothing; those that
    /// are over are not remembered, so that the plan is then a little high.
    /// </summary>
    /// <param name="rows">The relationships.</param>
    /// <param name="timeZone">The program's IANA zone.</param>
    /// <param name="now">The time, UTC.</param>
    public static IReadOnlyList<WeekNumbers> Of(IReadOnlyCollection<ReportRow> rows, string timeZone, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var monday = IsoWeek.MondayOf(LocalTimes.DayOf(now, timeZone)).AddDays(-DaysAWeek * (Shown - 1));
        var weeks = Enumerable.Range(0, Shown).Select(number => monday.AddDays(DaysAWeek * number)).ToList();
        var starts = weeks.Append(weeks[^1].AddDays(DaysAWeek)).Select(day => LocalTimes.At(day, TimeOnly.MinValue, timeZone)).ToList();
        var held = Sum(rows, row => row.Course?.HeldByWeek, count => count);
        var sums = Sum(rows, row => row.Course?.PulseByWeek, week => week.Sum);
        var counts = Sum(rows, row => row.Course?.PulseByWeek, week => week.Count);
        var low = Sum(rows, row => row.Course?.PulseByWeek, week => week.Low);
        var planned = new double[Shown];
        foreach (var row in rows)
        {
            Plan(row, starts, now, planned);
        }

        return
        [
            .. weeks.Select((day, at) => (Day: day, Name: IsoWeek.NameOf(day), At: at)).Select(week => new WeekNumbers(
                week.Name,
                week.Day,
                held.GetValueOrDefault(week.Name),
                Math.Round((decimal)planned[week.At], 1, MidpointRounding.AwayFromZero),
                counts.GetValueOrDefault(week.Name),
                sums.GetValueOrDefault(week.Name),
                low.GetValueOrDefault(week.Name))),
        ];
    }

    private static void Plan(ReportRow row, List<DateTimeOffset> starts, DateTimeOffset now, double[] planned)
    {
        if (row.Course is not { SessionsOpenedAt: { } from, EveryDays: > 0 } course)
        {
            return;
        }

        var to = course.SessionsClosedAt ?? row.Facts.EndedAt ?? course.PausedAt ?? now;
        for (var week = 0; week < planned.Length; week++)
        {
            var first = from > starts[week] ? from : starts[week];
            var last = to < starts[week + 1] ? to : starts[week + 1];
            planned[week] += last > first ? (last - first).TotalDays / course.EveryDays : 0;
        }
    }

    private static Dictionary<string, int> Sum<T>(
        IReadOnlyCollection<ReportRow> rows, Func<ReportRow, IReadOnlyDictionary<string, T>?> weeks, Func<T, int> count)
    {
        var sums = new Dictionary<string, int>();
        foreach (var row in rows)
        {
            if (weeks(row) is { } known)
            {
                foreach (var (name, value) in known)
                {
                    sums[name] = sums.GetValueOrDefault(name) + count(value);
                }
            }
        }

        return sums;
    }
}
