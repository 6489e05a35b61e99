namespace ServerlessMentoring.Core.Reports;

/// <summary>Everything that a report says of some relationships.</summary>
public sealed record ReportNumbers
{
    /// <summary>Where they stand and how they came out.</summary>
    public required RelationshipNumbers Relationships { get; init; }

    /// <summary>Different mentors that each mentee has had.</summary>
    public required Spread MentorsPerMentee { get; init; }

    /// <summary>Different mentees that each mentor has had.</summary>
    public required Spread MenteesPerMentor { get; init; }

    /// <summary>First meetings.</summary>
    public required KickoffNumbers Kickoffs { get; init; }

    /// <summary>Sessions, and the quality of discussion.</summary>
    public required SessionNumbers Sessions { get; init; }

    /// <summary>Goals, agenda points, action items, learnings.</summary>
    public required NotebookNumbers Notebook { get; init; }

    public required CheckInNumbers CheckIns { get; init; }

    public required FeedbackNumbers Feedback { get; init; }

    /// <summary>The numbers of some relationships.</summary>
    public static ReportNumbers Of(IReadOnlyCollection<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new ReportNumbers
        {
            Relationships = RelationshipNumbers.Of(rows),
            MentorsPerMentee = Others(rows, row => row.Mentees, row => row.Mentors),
            MenteesPerMentor = Others(rows, row => row.Mentors, row => row.Mentees),
            Kickoffs = KickoffNumbers.Of(rows),
            Sessions = SessionNumbers.Of(rows),
            Notebook = NotebookNumbers.Of(rows),
            CheckIns = CheckInNumbers.Of(rows),
            Feedback = FeedbackNumbers.Of(rows),
        };
    }

    private static Spread Others(
        IReadOnlyCollection<ReportRow> rows,
        Func<ReportRow, IReadOnlyList<string>> people,
        Func<ReportRow, IReadOnlyList<string>> others)
    {
        var known = new Dictionary<string, HashSet<string>>();
        foreach (var row in rows)
        {
            foreach (var person in row.IsMatch ? people(row) : [])
            {
                if (!known.TryGetValue(person, out var met))
                {
                    known[person] = met = [];
                }

                met.UnionWith(others(row));
            }
        }

        return Spread.Of([.. known.Values.Select(met => met.Count).Where(count => count > 0)]);
    }
}

/// <summary>First meetings.</summary>
/// <param name="Held">How many were held.</param>
/// <param name="MeanDays">Days from the start of the relationship to the meeting, on average, to two places; null without any.</param>
public sealed record KickoffNumbers(int Held, decimal? MeanDays)
{
    public static KickoffNumbers Of(IReadOnlyCollection<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var days = rows.Where(row => row.Facts.KickoffAt is not null).Select(row => (row.Facts.KickoffAt!.Value - row.StartedAt).TotalDays).ToList();
        return new KickoffNumbers(days.Count, Ratio.Of((decimal)days.Sum(), days.Count));
    }
}
