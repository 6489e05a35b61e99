namespace ServerlessMentoring.Core.Reports;

/// <summary>Sessions by what became of them, beside the plan. The kickoff is in none of these numbers.</summary>
public sealed record SessionNumbers
{
    /// <summary>The minimum that the program asks of each relationship that came as far as its sessions.</summary>
    public int Planned { get; init; }

    /// <summary>Held and not disputed.</summary>
    public int Held { get; init; }

    /// <summary>Held of planned, in percent, counting no more for a relationship than was planned; null without a plan.</summary>
    public decimal? HeldOfPlanned { get; init; }

    /// <summary>To come, or not yet logged.</summary>
    public int Booked { get; init; }

    public int MissedByMentor { get; init; }

    public int MissedByMentee { get; init; }

    /// <summary>Never logged.</summary>
    public int Unknown { get; init; }

    /// <summary>Logged as held, then disputed.</summary>
    public int Disputed { get; init; }

    public int Cancelled { get; init; }

    /// <summary>Held sessions whose quality somebody rated.</summary>
    public int QualityAnswers { get; init; }

    /// <summary>Mean of those ratings, 1 to 5; null without any.</summary>
    public decimal? QualityMean { get; init; }

    public static SessionNumbers Of(IReadOnlyCollection<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var planned = rows.Where(HasPlan).Sum(row => row.SessionsMinimum);
        var heldOfPlan = rows.Where(HasPlan).Sum(row => Math.Min(row.Facts.Sessions.Held, row.SessionsMinimum));
        var rated = rows.Sum(row => row.Facts.Sessions.Rated);
        return new SessionNumbers
        {
            Planned = planned,
            Held = rows.Sum(row => row.Facts.Sessions.Held),
            HeldOfPlanned = Ratio.Percent(heldOfPlan, planned),
            Booked = rows.Sum(row => row.Facts.Sessions.Booked),
            MissedByMentor = rows.Sum(row => row.Facts.Sessions.MissedByMentor),
            MissedByMentee = rows.Sum(row => row.Facts.Sessions.MissedByMentee),
            Unknown = rows.Sum(row => row.Facts.Sessions.Unknown),
            Disputed = rows.Sum(row => row.Facts.Sessions.Disputed),
            Cancelled = rows.Sum(row => row.Facts.Sessions.Cancelled),
            QualityAnswers = rated,
            QualityMean = Ratio.Of(rows.Sum(row => row.Facts.Sessions.QualitySum), rated),
        };
    }

    // What never had its kickoff never had a plan to fall behind.
    private static bool HasPlan(ReportRow row) => row.IsMatch && row.Facts.KickoffAt is not null;
}
