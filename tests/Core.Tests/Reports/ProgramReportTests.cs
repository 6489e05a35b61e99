using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Reports;

public sealed class ProgramReportTests
{
    private static readonly ReportScope Scope = new()
    {
        ProgramId = "buddies",
        ProgramName = "Buddies",
        TimeZone = "Pacific/Auckland",
        At = new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero),
    };

    [Fact]
    public void Given_any_relationships_and_any_filter_when_reported_then_each_number_is_what_counting_one_by_one_gives()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var rows = SomeRows.Of(seed, random.Next(40));
            var filter = new ReportFilter(
                random.Next(2) == 0 ? null : new DateOnly(2025, 12, 1).AddDays(random.Next(90)),
                random.Next(2) == 0 ? null : new DateOnly(2026, 2, 1).AddDays(random.Next(90)),
                random.Next(3) == 0 ? "SALES" : null);

            var report = ProgramReport.Of(Scope, rows, [], 0, filter);

            var taken = rows.Where(row => IsTaken(row, filter)).ToList();
            Same(taken, report.Total, seed);
            foreach (var department in report.Departments)
            {
                Same([.. taken.Where(row => IsOf(row, department.Department))], department.Numbers, seed);
            }

            Assert.All(taken, row => Assert.Contains(report.Departments, each => IsOf(row, each.Department)));
            Assert.Equal(taken.Count, report.Months.Sum(month => month.Started));
            Assert.Equal(taken.Sum(row => row.Facts.HeldByMonth.Values.Sum()), report.Months.Sum(month => month.SessionsHeld));
            Assert.Equal(
                taken.Count(row => row.IsOver), report.Months.Sum(month => month.Completed + month.Incomplete + month.EndedEarly + month.Declined));
            Assert.All(report.Months.Zip(report.Months.Skip(1)), pair => Assert.Equal(Next(pair.First.Month), pair.Second.Month));
        }
    }

    [Fact]
    public void Given_a_start_late_on_the_last_of_a_month_in_UTC_when_reported_then_day_and_month_are_those_of_the_programs_zone()
    {
        // 31 January, 11:30 UTC, is half past midnight on 1 February in Auckland.
        var row = SomeRows.Of(1, 1)[0] with { StartedAt = new DateTimeOffset(2026, 1, 31, 11, 30, 0, TimeSpan.Zero) };

        var report = ProgramReport.Of(Scope, [row], [], 0, new ReportFilter(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 1)));

        Assert.Equal(1, report.Total.Relationships.Total);
        Assert.Equal(1, report.Months.Single(month => month.Month == "2026-02").Started);
    }

    [Fact]
    public void Given_people_who_left_or_whose_relationship_is_over_when_reported_then_they_are_unmatched()
    {
        var running = Row("ada", "ben", Phase.Sessions);
        var over = Row("cleo", "dora", Phase.Completed);
        var left = Row("emil", "fay", Phase.Sessions) with { Facts = new RelationshipFacts { Left = ["fay"] } };
        EnrolledPerson[] enrolled =
        [
            .. new[] { "ada", "cleo", "emil" }.Select(id => new EnrolledPerson(id, MemberRole.Mentor)),
            .. new[] { "ben", "dora", "fay", "ada" }.Select(id => new EnrolledPerson(id, MemberRole.Mentee)),
        ];

        var people = ProgramReport.Of(Scope, [running, over, left], enrolled, 3, new ReportFilter(Department: "Nowhere")).People;

        Assert.Equal(new PeopleCount(3, 2, 1), people.Mentors);
        Assert.Equal(new PeopleCount(4, 1, 3), people.Mentees);
        Assert.Equal(3, people.WaitingForRematch);
    }

    [Fact]
    public void Given_a_host_enrolled_as_mentee_when_a_peer_group_is_reported_then_the_host_is_matched()
    {
        var people = ProgramReport.Of(
            Scope with { IsPeerGroup = true }, [Row("host", "ben", Phase.Sessions)], [new("host", MemberRole.Mentee), new("ben", MemberRole.Mentee)], 0, ReportFilter.All).People;

        Assert.Equal(new PeopleCount(2, 2, 0), people.Mentees);
    }

    private static ReportRow Row(string mentor, string mentee, Phase phase) => new()
    {
        Id = $"{mentor}-{mentee}",
        Mentors = [mentor],
        Mentees = [mentee],
        Phase = phase,
        StartedAt = Scope.At.AddDays(-100),
        Facts = new RelationshipFacts(),
    };

    // The slow and plain way, number by number, with nothing of the code under test but the rows.
    private static void Same(List<ReportRow> rows, ReportNumbers numbers, int seed)
    {
        var (completed, incomplete, ended, held, given, promoters, detractors) = (0, 0, 0, 0, 0, 0, 0);
        var (kickoffs, kickoffDays, planned, heldOfPlan, quality, rated, pulses, pulseSum) = (0, 0.0, 0, 0, 0, 0, 0, 0);
        int? lowest = null;
        var (mentorsOf, menteesOf) = (new Dictionary<string, HashSet<string>>(), new Dictionary<string, HashSet<string>>());
        foreach (var row in rows)
        {
            completed += row.Phase == Phase.Completed && row.Outcome == Outcome.Completed ? 1 : 0;
            incomplete += row.Phase == Phase.Completed && row.Outcome == Outcome.Incomplete ? 1 : 0;
            ended += row.Phase == Phase.Ended ? 1 : 0;
            held += row.Facts.Sessions.Held;
            given += row.Facts.FeedbackGiven;
            promoters += row.Facts.Promoters;
            detractors += row.Facts.Detractors;
            quality += row.Facts.Sessions.QualitySum;
            rated += row.Facts.Sessions.Rated;
            pulses += row.Facts.PulseCount;
            pulseSum += row.Facts.PulseSum;
            lowest = row.Facts.LowestPulse < (lowest ?? 9) ? row.Facts.LowestPulse : lowest;
            if (row.Facts.KickoffAt is { } kickoff)
            {
                kickoffs++;
                kickoffDays += (kickoff - row.StartedAt).TotalDays;
            }

            if (row.Phase is Phase.Proposed or Phase.Declined)
            {
                continue;
            }

            if (row.Facts.KickoffAt is not null)
            {
                planned += row.SessionsMinimum;
                heldOfPlan += Math.Min(row.SessionsMinimum, row.Facts.Sessions.Held);
            }

            foreach (var (mentor, mentee) in row.Mentors.SelectMany(_ => row.Mentees, (mentor, mentee) => (mentor, mentee)))
            {
                mentorsOf.TryAdd(mentee, []);
                menteesOf.TryAdd(mentor, []);
                mentorsOf[mentee].Add(mentor);
                menteesOf[mentor].Add(mentee);
            }
        }

        Assert.Equal(
            (seed, rows.Count, completed, incomplete, ended, held, given, promoters, given - promoters - detractors, detractors),
            (seed, numbers.Relationships.Total, numbers.Relationships.Completed, numbers.Relationships.Incomplete, numbers.Relationships.EndedEarly,
                numbers.Sessions.Held, numbers.Feedback.Given, numbers.Feedback.Promoters, numbers.Feedback.Passives, numbers.Feedback.Detractors));
        Assert.Equal(rows.Count, numbers.Relationships.ByPhase.Values.Sum());
        Assert.Equal(rows.Count(row => !row.IsOver), numbers.Relationships.ByHealth.Values.Sum());
        Assert.Equal(rows.Count(row => row is { IsOver: true, Facts.Reason: OutcomeReason.NeverStarted }), numbers.Relationships.ByReason["neverStarted"]);
        Near(completed * 100.0, completed + incomplete + ended, numbers.Relationships.CompletionRate, 0.05);
        Near(kickoffDays, kickoffs, numbers.Kickoffs.MeanDays);
        Near(heldOfPlan * 100.0, planned, numbers.Sessions.HeldOfPlanned, 0.05);
        Near(quality, rated, numbers.Sessions.QualityMean);
        Near(pulseSum, pulses, numbers.CheckIns.MeanPulse);
        Near((promoters - detractors) * 100.0, given, numbers.Feedback.NetPromoterScore, 0.05);
        Assert.Equal(lowest, numbers.CheckIns.LowestPulse);
        Near(mentorsOf.Values.Sum(each => each.Count), mentorsOf.Count, numbers.MentorsPerMentee.Mean);
        Near(menteesOf.Values.Sum(each => each.Count), menteesOf.Count, numbers.MenteesPerMentor.Mean);
        Assert.Equal(menteesOf.Count == 0 ? null : menteesOf.Values.Max(each => each.Count), numbers.MenteesPerMentor.Highest);
        Assert.Equal(mentorsOf.Count == 0 ? null : mentorsOf.Values.Min(each => each.Count), numbers.MentorsPerMentee.Lowest);
        Assert.Equal(rows.Sum(row => row.Notebook?.ActionItemsDone ?? 0), numbers.Notebook.ActionItemsDone);
        Assert.Equal(rows.Sum(row => row.Notebook?.AgendaPoints ?? 0), numbers.Notebook.AgendaPoints);
    }

    private static void Near(double part, int whole, decimal? shown, double within = 0.005)
    {
        Assert.Equal(whole == 0, shown is null);
        if (shown is { } value)
        {
            Assert.InRange((double)value - (part / whole), -within - 1e-9, within + 1e-9);
        }
    }

    private static bool IsTaken(ReportRow row, ReportFilter filter)
    {
        var day = DateOnly.FromDateTime(LocalTimes.ToLocal(row.StartedAt, Scope.TimeZone));
        return (filter.From is null || day >= filter.From) && (filter.To is null || day <= filter.To)
            && (filter.Department is null || row.Departments.Any(each => IsSame(each, filter.Department)));
    }

    private static bool IsOf(ReportRow row, string? department) =>
        department is null ? row.Departments.Count == 0 : row.Departments.Any(each => IsSame(each, department));

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string Next(string month) =>
        DateTime.ParseExact(month + "-01", "yyyy-MM-dd", null).AddMonths(1).ToString("yyyy-MM", null);
}
