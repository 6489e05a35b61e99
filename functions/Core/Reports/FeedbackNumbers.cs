namespace ServerlessMentoring.Core.Reports;

/// <summary>Looks back at the end.</summary>
public sealed record FeedbackNumbers
{
    /// <summary>How much was asked for.</summary>
    public int Asked { get; init; }

    public int Given { get; init; }

    /// <summary>The mean rating, 1 to 5; null without any.</summary>
    public decimal? MeanRating { get; init; }

    /// <summary>Who would recommend the program with 9 or 10 of 10.</summary>
    public int Promoters { get; init; }

    /// <summary>Who would with 7 or 8.</summary>
    public int Passives { get; init; }

    /// <summary>Who would with 6 or less.</summary>
    public int Detractors { get; init; }

    /// <summary>Percent of promoters less percent of detractors, -100 to 100; null without any answer.</summary>
    public decimal? NetPromoterScore { get; init; }

    /// <summary>Testimonials that may be published.</summary>
    public int Testimonials { get; init; }

    public static FeedbackNumbers Of(IReadOnlyCollection<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var given = rows.Sum(row => row.Facts.FeedbackGiven);
        var promoters = rows.Sum(row => row.Facts.Promoters);
        var detractors = rows.Sum(row => row.Facts.Detractors);
        return new FeedbackNumbers
        {
            Asked = rows.Sum(row => row.Facts.FeedbackAsked),
            Given = given,
            MeanRating = Ratio.Of(rows.Sum(row => row.Facts.RatingSum), given),
            Promoters = promoters,
            Passives = given - promoters - detractors,
            Detractors = detractors,
            NetPromoterScore = Ratio.Percent(promoters - detractors, given),
            Testimonials = rows.Sum(row => row.Facts.Testimonials),
        };
    }
}
