using System.Diagnostics;
using System.Globalization;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>The report of a large program, over HTTP, as JSON; beside it the bare reading of the same documents.</summary>
internal static class ReportOfAProgram
{
    internal const string ProgramId = "large";
    private const int Times = 15;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        var pairs = options.PairsOr(5000, 500);
        using var folder = new TempFolder();
        await using var app = await BenchApp.StartAsync(folder.Path, SynchronousMode.Off);
        await FillAsync(app, pairs);
        var settings = app.Get<Microsoft.Extensions.Options.IOptions<MentoringOptions>>().Value;
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("x-functions-key", settings.FunctionKey);
        var address = new Uri(app.Address, $"/api/programs/{ProgramId}/report");
        var (report, bare, cpu) = (new List<TimeSpan>(), new List<TimeSpan>(), new List<TimeSpan>());
        var bytes = 0;
        for (var time = 0; time < Times; time++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            bytes = (await http.GetByteArrayAsync(address)).Length;
            report.Add(watch.Elapsed);
            cpu.Add(Environment.CpuUsage.TotalTime - before);
            watch.Restart();
            await ReadAsync(app);
            bare.Add(watch.Elapsed);
        }

        var (first, raw) = (report[0].TotalMilliseconds, Median.Of(bare).TotalMilliseconds);
        var median = Median.Of(report.Skip(1)).TotalMilliseconds;
        return
        [
            new(
                string.Create(CultureInfo.InvariantCulture, $"report over {pairs:N0} relationships, JSON over HTTP ({bytes / 1024.0:F0} KB)"),
                string.Create(CultureInfo.InvariantCulture, $"{median:F0} ms, {Median.Of(cpu.Skip(1)).TotalMilliseconds:F0} ms of CPU (the first one {first:F0} ms)"),
                "300 ms",
                string.Create(CultureInfo.InvariantCulture, $"reading the same documents: {raw:F0} ms, {median / raw:F1} times")),
        ];
    }

    private static async Task ReadAsync(BenchApp app)
    {
        var store = app.Get<IDocumentStore>();
        var read = 0;
        await foreach (var _ in store.AllAsync(RelationshipProjection.Rows, ProgramId))
        {
            read++;
        }

        await foreach (var _ in store.AllAsync(NotebookTallies.Collection, ProgramId))
        {
            read++;
        }

        await foreach (var _ in store.AllAsync(EnrollmentStore.Collection, ProgramId))
        {
            read++;
        }

        if (read == 0)
        {
            throw new InvalidOperationException("There was nothing to read.");
        }
    }

    /// <summary>Relationships halfway through, each with ten sessions, in forty departments; enrolled people of both roles, a tenth of them unmatched.</summary>
    internal static async Task FillAsync(BenchApp app, int pairs)
    {
        var template = ProgramTemplates.Find(ProgramKind.Onboarding)!;
        await app.Get<ProgramStore>().CreateAsync(
            template with { Id = ProgramId, Name = "Large", Status = ProgramStatus.Open, Owners = ["owner@example.com"] });
        await Parallel.ForEachAsync(Enumerable.Range(0, pairs), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (number, _) =>
        {
            await PairAsync(app, number);
            await EnrollAsync(app, $"mentor{number % (pairs / 2)}", MemberRole.Mentor);
            await EnrollAsync(app, $"mentee{number}", MemberRole.Mentee);
            if (number % 10 == 0)
            {
                await EnrollAsync(app, $"free{number}", MemberRole.Mentee);
            }
        });
    }

    private static async Task PairAsync(BenchApp app, int number)
    {
        var store = app.Get<IDocumentStore>();
        var started = BenchApp.VirtualStart.AddDays(-200 + (number % 100));
        var id = $"rel-{number:x32}";
        var isOver = number % 3 == 0;
        var row = new RelationshipRow
        {
            Id = id,
            ProgramId = ProgramId,
            Mentors = [$"mentor{number / 2}"],
            Mentees = [$"mentee{number}"],
            People = [$"mentor{number / 2}", $"mentee{number}"],
            Phase = isOver ? Phase.Completed : Phase.Sessions,
            Outcome = isOver ? Outcome.Completed : null,
            Health = (HealthLevel)(number % 3),
            HealthReasons = [Remark.Of(HealthTexts.ResourceManager, nameof(HealthTexts.NoSession), 21), Remark.Of(HealthTexts.ResourceManager, nameof(HealthTexts.Missed), 1)],
            OpenAsks = 2,
            OverdueAsks = 1,
            SessionsHeld = 10,
            SessionsMinimum = 6,
            WakeAt = started.AddDays(201).ToString("O", CultureInfo.InvariantCulture),
            CreatedAt = started,
            UpdatedAt = started.AddDays(100),
            Version = 40,
            ProgramVersion = 1,
            Departments = [$"Department {number % 40}"],
            Facts = new RelationshipFacts
            {
                KickoffAt = started.AddDays(5),
                EndedAt = isOver ? started.AddDays(150) : null,
                Sessions = new SessionCounts { Held = 10, Booked = 1, MissedByMentee = 1, Rated = 8, QualitySum = 33 },
                HeldByMonth = Enumerable.Range(0, 5).ToDictionary(
                    month => started.AddMonths(month).ToString("yyyy-MM", CultureInfo.InvariantCulture), _ => 2),
                GoalsAgreed = 2,
                GoalsReached = isOver ? 2 : 0,
                CheckInsAsked = 12,
                CheckInsAnswered = 10,
                PulseSum = 41,
                PulseCount = 10,
                LowestPulse = 3,
                FeedbackAsked = isOver ? 2 : 0,
                FeedbackGiven = isOver ? 2 : 0,
                RatingSum = isOver ? 9 : 0,
                Promoters = isOver ? 1 : 0,
            },
            Course = CourseOf(number, started, isOver),
        };
        await store.UpsertAsync(RelationshipProjection.Rows, ProgramId, id, row);
        var tally = new NotebookTally(id) { Goals = 2, AgendaPoints = 20, AgendaPointsDone = 15, ActionItems = 12, ActionItemsDone = 7, Learnings = 5 };
        await store.UpsertAsync(NotebookTallies.Collection, ProgramId, id, tally);
    }

    /// <summary>Fourteen weeks, each second with a session, and two open asks, one of them overdue.</summary>
    private static RelationshipCourse CourseOf(int number, DateTimeOffset started, bool isOver) => new()
    {
        SessionsOpenedAt = started.AddDays(6),
        SessionsClosedAt = isOver ? started.AddDays(140) : null,
        PlannedEndAt = isOver ? null : started.AddDays(188),
        LastHeldAt = started.AddDays(120),
        EveryDays = 14,
        ExtensionWeeks = 4,
        HelpAsked = number % 50 == 0,
        Asks = isOver
            ? []
            :
            [
                new AskDue(AskKind.BookSession, BenchApp.VirtualStart.AddDays(-(number % 12))),
                new AskDue(AskKind.CheckIn, BenchApp.VirtualStart.AddDays(number % 9)),
            ],
        HeldByWeek = Weeks(7).ToDictionary(week => week, _ => 1),
        PulseByWeek = Weeks(4).ToDictionary(week => week, _ => new PulseWeek(8, 2, number % 7 == 0 ? 1 : 0)),
    };

    private static IEnumerable<string> Weeks(int count) =>
        Enumerable.Range(0, count).Select(week => IsoWeek.NameOf(BenchApp.VirtualStart.AddDays(-14 * week), "Etc/UTC"));

    private static Task EnrollAsync(BenchApp app, string person, MemberRole role)
    {
        // Written as the store has it: the way of events is measured elsewhere.
        var enrollment = new ProgramEnrollment(ProgramId, person, role, EnrollmentStatus.Enrolled, 1, BenchApp.VirtualStart);
        return app.Get<IDocumentStore>().UpsertAsync(EnrollmentStore.Collection, ProgramId, $"{person}:{role}", enrollment);
    }
}
