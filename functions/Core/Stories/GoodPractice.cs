using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Stories;

/// <summary>
/// What those who did well did otherwise, from counts and dates, never from words. <em>Well</em>: it came to its end with the minimum of
/// sessions, and whoever rated it gave four of five or more on average. <em>The others</em>: everything else that is over and had its kickoff.
/// What still runs is on neither side, for nobody knows yet on which it will be.
/// </summary>
/// <remarks>
/// A practice is told when it could be measured of at least <see cref="FewestOnASide"/> relationships on each side, when the difference goes
/// the better way, when chance would show one as clear in fewer than one of twenty cases (Mann and Whitney's rank test, two-sided, see
/// <see cref="RankTest"/>), and when the medians differ as they are told, to one place. Nobody is named, and nothing can be read back to one pair.
/// </remarks>
public sealed record GoodPractice
{
    /// <summary>Fewer would tell of people, not of practices.</summary>
    public const int FewestOnASide = 10;

    private const int GoodRating = 4;

    /// <summary>How many relationships did well.</summary>
    public int Well { get; init; }

    /// <summary>How many others are over.</summary>
    public int Others { get; init; }

    /// <summary>What differs, the clearest difference first.</summary>
    public IReadOnlyList<PracticeFinding> Findings { get; init => field = value ?? []; } = [];

    /// <summary>Whether there are enough on both sides to compare at all.</summary>
    [JsonIgnore]
    public bool IsEnough => Well >= FewestOnASide && Others >= FewestOnASide;

    /// <param name="rows">Relationships of one program, with their notebooks in numbers.</param>
    public static GoodPractice Of(IReadOnlyCollection<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var over = rows.Where(row => row is { IsOver: true, Facts.KickoffAt: not null }).ToList();
        var (well, others) = (over.Where(DidWell).ToList(), over.Where(row => !DidWell(row)).ToList());
        return new GoodPractice
        {
            Well = well.Count,
            Others = others.Count,
            Findings =
            [
                .. Enum.GetValues<Practice>()
                    .Select(practice => FindingOf(practice, well, others))
                    .OfType<(PracticeFinding Finding, double Clearness)>()
                    .OrderByDescending(each => each.Clearness)
                    .Select(each => each.Finding),
            ],
        };
    }

    private static bool DidWell(ReportRow row) =>
        row is { Phase: Relationships.Phase.Completed, Outcome: Relationships.Outcome.Completed }
        && row.Facts.RatingSum >= GoodRating * row.Facts.FeedbackGiven;

    private static (PracticeFinding Finding, double Clearness)? FindingOf(Practice practice, List<ReportRow> well, List<ReportRow> others)
    {
        var (ours, theirs) = (Measured(practice, well), Measured(practice, others));
        if (ours.Count < FewestOnASide || theirs.Count < FewestOnASide)
        {
            return null;
        }

        var (median, other) = (MedianOf(ours), MedianOf(theirs));
        var isBetter = PracticeMeasures.IsFewerBetter(practice) ? median < other : median > other;
        var clearness = RankTest.ClearnessOf(ours, theirs);
        return isBetter && clearness >= RankTest.Clear
            ? (new PracticeFinding(practice, median, other, ours.Count, theirs.Count), clearness)
            : null;
    }

    private static List<decimal> Measured(Practice practice, List<ReportRow> rows) =>
        [.. rows.Select(row => PracticeMeasures.Of(practice, row)).OfType<decimal>()];

    private static decimal MedianOf(List<decimal> values)
    {
        var sorted = values.Order().ToList();
        var middle = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        return Math.Round(middle, 1, MidpointRounding.AwayFromZero);
    }
}

/// <summary>Something that those who did well did otherwise than the others.</summary>
/// <param name="Practice">What.</param>
/// <param name="Well">The median of those who did well, to one place.</param>
/// <param name="Others">The median of the others, to one place.</param>
/// <param name="WellCount">How many of those who did well it was measured of.</param>
/// <param name="OthersCount">How many of the others.</param>
public sealed record PracticeFinding(Practice Practice, decimal Well, decimal Others, int WellCount, int OthersCount);
