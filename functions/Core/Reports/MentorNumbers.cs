namespace ServerlessMentoring.Core.Reports;

/// <summary>What a mentor did in a month, and what mentees said of their time together.</summary>
/// <param name="PersonId">The mentor.</param>
/// <param name="SessionsLed">Sessions held in the month.</param>
/// <param name="Mentees">Different mentees in the relationships of those sessions.</param>
/// <param name="Ratings">How many mentees have ever rated a relationship with the mentor.</param>
/// <param name="MeanRating">The mean of those ratings, 1 to 5, to two places; null without any.</param>
public sealed record MentorNumbers(string PersonId, int SessionsLed, int Mentees, int Ratings, decimal? MeanRating)
{
    /// <summary>From how many ratings on a mentor may see their mean: fewer would tell who said what.</summary>
    public const int RatingsForAMean = 5;

    /// <summary>The mentors who led a session in a month, the busiest first.</summary>
    /// <param name="rows">Relationships, of one program or of several.</param>
    /// <param name="month">The month, <c>2026-02</c>.</param>
    public static IReadOnlyList<MentorNumbers> Of(IReadOnlyCollection<ReportRow> rows, string month)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return
        [
            .. rows
                .SelectMany(row => row.Mentors, (row, mentor) => (row, mentor))
                .GroupBy(each => each.mentor, each => each.row)
                .Select(mentor => Of(mentor.Key, [.. mentor], month))
                .Where(numbers => numbers.SessionsLed > 0)
                .OrderByDescending(numbers => numbers.SessionsLed)
                .ThenBy(numbers => numbers.PersonId, StringComparer.Ordinal),
        ];
    }

    private static MentorNumbers Of(string mentor, IReadOnlyCollection<ReportRow> rows, string month)
    {
        var active = rows.Where(row => row.Facts.HeldByMonth.GetValueOrDefault(month) > 0).ToList();
        var ratings = rows.Sum(row => row.Facts.MenteeRatings);
        return new MentorNumbers(
            mentor,
            active.Sum(row => row.Facts.HeldByMonth[month]),
            active.SelectMany(row => row.Mentees).Distinct().Count(),
            ratings,
            Ratio.Of(rows.Sum(row => row.Facts.MenteeRatingSum), ratings));
    }
}
