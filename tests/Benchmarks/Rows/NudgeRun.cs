using System.Diagnostics;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Benchmarks.Lives;
using ServerlessMentoring.Benchmarks.Measuring;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.LocalHost.Storage;

namespace ServerlessMentoring.Benchmarks.Rows;

/// <summary>
/// One sweep with reminders over 50,000 open asks of 20,000 people, each in five of two relationships. First with everybody in one zone, so
/// that all are due at the same time; then with people spread evenly over 24 zones, as the world is; and when nobody is due.
/// </summary>
internal static class NudgeRun
{
    private const int RelationshipsOfAMentor = 5;
    private const int MentorsPerLot = 2;

    // Ripe at the very moment of the run: due where it is nine now, later where it is not.
    private static readonly TimeSpan Open = TimeSpan.FromDays(2);

    public static async Task<IReadOnlyList<Figure>> RunAsync(Options options)
    {
        var people = options.Size(20_000, 400);
        return
        [
            .. await OfAsync(people, "all in one zone", _ => "Europe/Berlin", withIdle: true),
            .. await OfAsync(people, "in 24 zones", number => $"Etc/GMT{(number % 24) - 12:+0;-0;+0}", withIdle: false),
        ];
    }

    private static async Task<IReadOnlyList<Figure>> OfAsync(int people, string where, Func<int, string> zoneOf, bool withIdle)
    {
        using var folder = new TempFolder();
        await using var app = await BenchApp.StartAsync(folder.Path, SynchronousMode.Full);
        var asks = await PrepareAsync(app, people, zoneOf);
        await PutOffDutiesAsync(app);
        var (time, cpu, grown) = await TimeAsync(app);
        var sent = Mails(app);
        var idle = withIdle ? (await TimeAsync(app)).Time : TimeSpan.Zero;
        var bare = await BareAsync(app, sent);
        var row = new Figure(
            $"reminders in one sweep, {asks:N0} open asks of {people:N0} people, {where}",
            $"{time.TotalSeconds:F2} s ({cpu.TotalSeconds:F1} s of CPU): {sent:N0} people due, {sent:N0} digests sent; memory grew by {grown:F0} MB",
            "5 s, memory flat",
            $"the same number of bare ledger entries and outbox mails: {bare.TotalSeconds:F2} s");
        return withIdle
            ? [row, new("the same when nobody is due", $"{idle.TotalMilliseconds:F1} ms", "small", "one query by an index")]
            : [row];
    }

    /// <summary>Five mentees to each two mentors, everyone with everyone's share: each person has two or three asks.</summary>
    private static async Task<int> PrepareAsync(BenchApp app, int people, Func<int, string> zoneOf)
    {
        var program = Cohort.Program with
        {
            Acceptance = new AcceptancePlan(true, 60),
            Nudges = Cohort.Program.Nudges with { AfterDays = 2 },
        };
        await app.Get<ProgramStore>().CreateAsync(program);
        var pairs = people / 2 * RelationshipsOfAMentor / MentorsPerLot;
        await ForAllAsync(people, number => app.Get<PersonStore>().UpdateAsync(IdOf(number), _ => PersonOf(number, zoneOf(number / 2))));
        var opened = app.Now - Open;
        var follower = app.Get<IEnumerable<IStepFollower>>().OfType<NudgeFollower>().Single();
        await ForAllAsync(pairs, async pair =>
        {
            // Pair n is of mentor n and mentee n, in rounds: the same two never meet again in a round moved by one.
            var mentor = pair % (people / 2);
            var mentee = (mentor + (pair / (people / 2) * 24)) % (people / 2);
            var state = Lifecycle.Start(
                RelationshipId.Of(new StartRequest(program.Id, [IdOf(2 * mentor)], [IdOf((2 * mentee) + 1)], [], "benchmark")),
                program.Id,
                1,
                ProgramTerms.Of(program),
                [MemberOf(2 * mentor, MemberRole.Mentor, zoneOf(mentor)), MemberOf((2 * mentee) + 1, MemberRole.Mentee, zoneOf(mentee))],
                opened).State;
            await app.Get<RelationshipProjection>().CreateAsync(new RelationshipDocument(state, [], null, opened));
            await follower.FollowAsync(null, state, opened);
        });
        return 2 * pairs;
    }

    private static async Task PutOffDutiesAsync(BenchApp app)
    {
        var list = app.Get<DueList>();
        await app.Get<Duties>().EnsureAsync(CancellationToken.None);
        foreach (var duty in await list.AllAsync<DutyEntry>().ToListAsync())
        {
            await list.SetAsync(duty with { DueAt = DutyTimes.InAWeek(app.Now) });
        }
    }

    private static async Task<(TimeSpan Time, TimeSpan Cpu, double Grown)> TimeAsync(BenchApp app)
    {
        // Reminders alone: what comes round by itself has been looked at, and what looks around at the full hour is not asked.
        var timer = app.Make<DueSweeper>(new List<ILookout>());
        GC.Collect();
        using var peak = new PeakMemory();
        var (cpu, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        await timer.Run(new TimerInfo(), app.Get<DurableTaskClient>(), CancellationToken.None);
        return (watch.Elapsed, Environment.CpuUsage.TotalTime - cpu, peak.Grown / 1e6);
    }

    /// <summary>What the store takes at least for as many digests: claim, mail and mark, by as many at a time.</summary>
    private static async Task<TimeSpan> BareAsync(BenchApp app, int digests)
    {
        var (ledger, mailer) = (app.Get<ILedger>(), app.Get<IMailer>());
        var body = new string('x', 2000);
        var watch = Stopwatch.StartNew();
        await ForAllAsync(digests, async number =>
        {
            await ledger.ClaimAsync(new LedgerEntry($"bare/{number}", "bare", null, app.Now));
            await mailer.SendAsync(new MailMessage("a@example.com", "Bare", "bare", body, body, []), OperationId.Of($"bare/{number}"));
            await ledger.MarkDoneAsync($"bare/{number}", app.Now);
        });
        return watch.Elapsed;
    }

    private static Task ForAllAsync(int count, Func<int, Task> work) => Parallel.ForEachAsync(
        Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) => await work(number));

    private static int Mails(BenchApp app) =>
        (int)app.Get<LocalDatabase>().Read(session => session.First("SELECT count(*) FROM outbox", row => row.GetInt64(0)));

    private static string IdOf(int number) => $"person-{number}";

    private static Person PersonOf(int number, string zone) => new()
    {
        Id = IdOf(number),
        Profile = new PersonProfile { Email = $"{IdOf(number)}@example.com", DisplayName = $"Person {number}", TimeZone = zone },
    };

    private static Member MemberOf(int number, MemberRole role, string zone) => new() { Id = IdOf(number), Role = role, TimeZone = zone };
}
