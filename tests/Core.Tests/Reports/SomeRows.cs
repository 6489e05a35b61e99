using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Tests.Reports;

/// <summary>Relationships as they might be counted; the same seed always makes the same ones.</summary>
internal static class SomeRows
{
    private static readonly string[] Departments = ["Sales", "sales", "Research", "=Finance"];

    public static IReadOnlyList<ReportRow> Of(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => Row(random, number))];
    }

    private static ReportRow Row(Random random, int number)
    {
        var started = new DateTimeOffset(2025, 11, 1, 0, 0, 0, TimeSpan.Zero).AddHours(random.Next(24 * 200));
        var phase = (Phase)random.Next(7);
        var isOver = phase is Phase.Completed or Phase.Declined or Phase.Ended;
        var mentees = People(random, "mentee", 1 + random.Next(3));
        var given = phase is Phase.Feedback or Phase.Completed ? random.Next(4) : 0;
        var promoters = random.Next(given + 1);
        return new ReportRow
        {
            Id = $"rel-{number}",
            Mentors = People(random, "mentor", 1 + random.Next(2)),
            Mentees = mentees,
            Departments = [.. Departments.Where(_ => random.Next(4) == 0)],
            Phase = phase,
            Outcome = phase == Phase.Completed ? (Outcome)random.Next(2) : null,
            Paused = !isOver && random.Next(6) == 0,
            Health = isOver ? HealthLevel.OnTrack : (HealthLevel)random.Next(3),
            SessionsMinimum = random.Next(8),
            StartedAt = started,
            Notebook = random.Next(3) == 0 ? null : new NotebookTally($"rel-{number}")
            {
                Goals = random.Next(4),
                AgendaPoints = random.Next(9),
                AgendaPointsDone = random.Next(5),
                ActionItems = random.Next(9),
                ActionItemsDone = random.Next(5),
                Learnings = random.Next(3),
            },
            Facts = new RelationshipFacts
            {
                Reason = isOver ? (OutcomeReason)random.Next(9) : null,
                KickoffAt = random.Next(2) == 0 ? started.AddHours(random.Next(600)) : null,
                EndedAt = isOver ? started.AddHours(600 + random.Next(6000)) : null,
                Sessions = new SessionCounts
                {
                    Held = random.Next(9),
                    Booked = random.Next(3),
                    MissedByMentee = random.Next(3),
                    Unknown = random.Next(2),
                    Rated = random.Next(5),
                    QualitySum = random.Next(25),
                },
                HeldByMonth = new Dictionary<string, int> { [started.ToString("yyyy-MM", null)] = random.Next(4) },
                GoalsAgreed = random.Next(4),
                GoalsReached = random.Next(2),
                CheckInsAsked = random.Next(9),
                CheckInsAnswered = random.Next(5),
                PulseSum = random.Next(25),
                PulseCount = random.Next(5),
                LowestPulse = random.Next(3) == 0 ? null : 1 + random.Next(5),
                FeedbackAsked = given,
                FeedbackGiven = given,
                RatingSum = given * 4,
                Promoters = promoters,
                Detractors = random.Next(given - promoters + 1),
                Left = random.Next(5) == 0 ? [mentees[0]] : [],
            },
        };
    }

    private static List<string> People(Random random, string name, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => $"{name}{random.Next(20)}").Distinct()];
}
