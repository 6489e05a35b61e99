namespace ServerlessMentoring.Core.Reports;

/// <summary>A report's numbers one by one, each under the path that it has in JSON.</summary>
public static class ReportMeasures
{
    /// <summary>The measures of some relationships.</summary>
    public static IEnumerable<(string Name, decimal? Value)> Of(ReportNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return
        [
            .. Named("relationships", Of(numbers.Relationships)),
            .. Named("mentorsPerMentee", Of(numbers.MentorsPerMentee)),
            .. Named("menteesPerMentor", Of(numbers.MenteesPerMentor)),
            .. Named("kickoffs", [("held", numbers.Kickoffs.Held), ("meanDays", numbers.Kickoffs.MeanDays)]),
            .. Named("sessions", Of(numbers.Sessions)),
            .. Named("notebook", Of(numbers.Notebook)),
            .. Named("checkIns", Of(numbers.CheckIns)),
            .. Named("feedback", Of(numbers.Feedback)),
        ];
    }

    /// <summary>The measures of who takes part.</summary>
    public static IEnumerable<(string Name, decimal? Value)> Of(ReportPeople people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return [.. Named("mentors", Of(people.Mentors)), .. Named("mentees", Of(people.Mentees)), ("waitingForRematch", people.WaitingForRematch)];
    }

    /// <summary>The measures of a month.</summary>
    public static IEnumerable<(string Name, decimal? Value)> Of(ReportMonth month)
    {
        ArgumentNullException.ThrowIfNull(month);
        return
        [
            ("started", month.Started),
            ("kickoffs", month.Kickoffs),
            ("completed", month.Completed),
            ("incomplete", month.Incomplete),
            ("endedEarly", month.EndedEarly),
            ("declined", month.Declined),
            ("sessionsHeld", month.SessionsHeld),
        ];
    }

    private static IEnumerable<(string Name, decimal? Value)> Of(PeopleCount people) =>
        [("enrolled", people.Enrolled), ("matched", people.Matched), ("unmatched", people.Unmatched)];

    private static IEnumerable<(string Name, decimal? Value)> Of(RelationshipNumbers numbers) =>
    [
        ("total", numbers.Total),
        ("running", numbers.Running),
        ("paused", numbers.Paused),
        .. Named("byPhase", numbers.ByPhase.Select(each => (each.Key, (decimal?)each.Value))),
        .. Named("byHealth", numbers.ByHealth.Select(each => (each.Key, (decimal?)each.Value))),
        .. Named("byReason", numbers.ByReason.Select(each => (each.Key, (decimal?)each.Value))),
        ("completed", numbers.Completed),
        ("incomplete", numbers.Incomplete),
        ("endedEarly", numbers.EndedEarly),
        ("declined", numbers.Declined),
        ("completionRate", numbers.CompletionRate),
    ];

    private static IEnumerable<(string Name, decimal? Value)> Of(Spread spread) =>
        [("people", spread.People), ("mean", spread.Mean), ("lowest", spread.Lowest), ("highest", spread.Highest)];

    private static IEnumerable<(string Name, decimal? Value)> Of(SessionNumbers numbers) =>
    [
        ("planned", numbers.Planned),
        ("held", numbers.Held),
        ("heldOfPlanned", numbers.HeldOfPlanned),
        ("booked", numbers.Booked),
        ("missedByMentor", numbers.MissedByMentor),
        ("missedByMentee", numbers.MissedByMentee),
        ("unknown", numbers.Unknown),
        ("disputed", numbers.Disputed),
        ("cancelled", numbers.Cancelled),
        ("qualityAnswers", numbers.QualityAnswers),
        ("qualityMean", numbers.QualityMean),
    ];

    private static IEnumerable<(string Name, decimal? Value)> Of(NotebookNumbers numbers) =>
    [
        ("goalsAgreed", numbers.GoalsAgreed),
        ("goalsReached", numbers.GoalsReached),
        ("goalsWritten", numbers.GoalsWritten),
        ("goalsDone", numbers.GoalsDone),
        ("agendaPoints", numbers.AgendaPoints),
        ("agendaPointsDone", numbers.AgendaPointsDone),
        ("actionItems", numbers.ActionItems),
        ("actionItemsDone", numbers.ActionItemsDone),
        ("learnings", numbers.Learnings),
    ];

    private static IEnumerable<(string Name, decimal? Value)> Of(CheckInNumbers numbers) =>
    [
        ("asked", numbers.Asked),
        ("answered", numbers.Answered),
        ("meanPulse", numbers.MeanPulse),
        ("lowestPulse", numbers.LowestPulse),
    ];

    private static IEnumerable<(string Name, decimal? Value)> Of(FeedbackNumbers numbers) =>
    [
        ("asked", numbers.Asked),
        ("given", numbers.Given),
        ("meanRating", numbers.MeanRating),
        ("promoters", numbers.Promoters),
        ("passives", numbers.Passives),
        ("detractors", numbers.Detractors),
        ("netPromoterScore", numbers.NetPromoterScore),
        ("testimonials", numbers.Testimonials),
    ];

    private static IEnumerable<(string Name, decimal? Value)> Named(string prefix, IEnumerable<(string Name, decimal? Value)> measures) =>
        measures.Select(each => ($"{prefix}.{each.Name}", each.Value));
}
