using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Digests;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.App.Tests.Digests;

/// <summary>The first day is Monday, 2 March 2026; the program's zone is Berlin's, where the clocks change on 29 March.</summary>
public sealed class OwnerDigestTests
{
    private static readonly DateTimeOffset NextMonday = new(2026, 3, 9, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Given_a_pair_that_does_not_book_its_kickoff_when_monday_comes_then_the_owner_reads_why_it_needs_help()
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app, program => program with { Kickoff = program.Kickoff with { WithinDays = 9 } });
        await Story.KickoffAsync(app);

        await app.AdvanceAsync(NextMonday.AddMinutes(-30) - app.Now);
        Assert.Empty(Digests(app));
        await app.AdvanceAsync(TimeSpan.FromHours(1));
        var early = Assert.Single(Digests(app));
        await app.AdvanceDaysAsync(7);

        Assert.Equal(NextMonday, early.At);
        Assert.Equal("owner@example.com", early.Mail.To);
        Assert.Contains("Started: mentor with mentee", early.Mail.Text, StringComparison.Ordinal);
        var late = Digests(app)[1];
        Assert.Equal(NextMonday.AddDays(7), late.At);
        Assert.Equal("Buddies: your week, all on track", early.Mail.Subject);
        Assert.Equal("Buddies: 1 relationship at risk", late.Mail.Subject);
        Assert.DoesNotContain("Started:", late.Mail.Text, StringComparison.Ordinal);
        Assert.Contains("Answers overdue: 2 (last week 0)", late.Mail.Text, StringComparison.Ordinal);
        Assert.Contains("What helps: Help them to find a time for the kickoff", late.Mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_somebody_asked_for_help_when_monday_comes_then_that_comes_first_with_advice_and_a_link_to_the_relationship()
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app, program => program with { CheckIns = program.CheckIns with { EveryDays = 7 } });
        var calm = await Given.PairAsync(app, "ada", "ben", "calm");
        var id = await Story.SessionsAsync(app);
        await app.AdvanceDaysAsync(8);
        var ask = (await Given.StateAsync(app, id)).Asks.First(each => each is { Kind: AskKind.CheckIn, PersonId: "mentee" });
        await app.Get<Doorbell>().SignalAsync(
            app.Durable, id, new CheckIn { Id = "help", At = app.Now, PersonId = "mentee", AskId = ask.Id, Pulse = 1, NeedsHelp = true });
        await app.QuietAsync();

        await app.AdvanceDaysAsync(7);

        var mail = Digests(app)[^1].Mail;
        Assert.Equal("Buddies: 1 relationship at risk", mail.Subject);
        Assert.Contains("At risk: A member asked for help.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("The latest pulse is low (1 of 5).", mail.Text, StringComparison.Ordinal);
        Assert.Contains("What helps: Call whoever asked for help, in confidence.", mail.Text, StringComparison.Ordinal);
        var opened = await Calls.GetAsync(app.Anonymous, new Uri(mail.Links[0]).PathAndQuery);
        opened.Is(302);
        Assert.EndsWith($"/relationships/{id}/page", opened.Message.Headers.Location!.AbsolutePath, StringComparison.Ordinal);
        Assert.NotEqual(calm, id);
        Assert.DoesNotContain("mentee@example.com", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_health_that_time_alone_made_worse_when_monday_comes_then_the_digest_says_how_it_is_now()
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app, program => program with
        {
            CheckIns = program.CheckIns with { EveryDays = 0 },
            Sessions = program.Sessions with { EveryDays = 7 },
        });
        var id = await Story.SessionsAsync(app);
        await app.AdvanceDaysAsync(24);
        await app.AdvanceAsync(new DateTimeOffset(2026, 3, 30, 6, 30, 0, TimeSpan.Zero) - app.Now);

        var mail = Digests(app)[^1];

        Assert.Equal(new DateTimeOffset(2026, 3, 30, 6, 0, 0, TimeSpan.Zero), mail.At);
        var reasons = Health.Of(await Given.StateAsync(app, id), mail.At).Reasons;
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.Contains(reason.ToString(), mail.Mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Given_a_session_held_in_the_first_week_then_the_digests_draw_it_beside_the_plan_and_where_the_pairs_stand()
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app, program => program with { Sessions = program.Sessions with { EveryDays = 7 } });
        var id = await Story.SessionsAsync(app);
        await Given.PairAsync(app, "ada", "ben", "calm");
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(1)), durationMinutes = 60 });
        await app.AdvanceDaysAsync(1.5);
        await Story.AnswerAsync(app, id, "mentor", AskKind.LogSession, new { outcome = "held" });

        await app.AdvanceAsync(NextMonday.AddDays(7).AddHours(1) - app.Now);

        // The sessions opened on Tuesday evening: five of seven days of the first week, and the whole second one.
        var (first, second) = (Digests(app)[0].Mail.Text, Digests(app)[1].Mail.Text);
        Assert.Matches(@"Proposed +1  █{20}\nKickoff +0\nSessions +1  █{20}\nFeedback +0\nCompleted +0\n", first);
        Assert.Matches(@"held of planned\nfrom 2 Mar +1 of 1  █{20}\n\n", first);
        Assert.Matches(@"held of planned\nfrom 2 Mar +1 of 1  █{20}\nfrom 9 Mar +0 of 1  ░{20}\n\n", second);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Given_an_outage_over_monday_when_it_is_over_then_each_owner_gets_the_digest_late_and_once(int days)
    {
        var back = NextMonday.AddDays(days).AddMinutes(10);
        await using var app = await StormyAsync(NextMonday.AddDays(-1), back);
        await ProgramAsync(app, program => program with { Owners = ["owner@example.com", "other@example.com", "0f8fad5b-d9cb-469f-a165-70867728950e"] });
        await Given.PairAsync(app);

        await app.AdvanceAsync(back.AddHours(3) - app.Now);
        Assert.Equal(["other@example.com", "owner@example.com"], Digests(app).Select(sent => sent.Mail.To).Order());
        Assert.All(Digests(app), sent => Assert.Equal(back.AddMinutes(50), sent.At));
        await app.AdvanceAsync(NextMonday.AddDays(6) - app.Now);
        Assert.Equal(2, Digests(app).Count);
        await app.AdvanceDaysAsync(2);
        Assert.Equal(4, Digests(app).Count);
    }

    [Fact]
    public async Task Given_an_outage_until_friday_evening_then_nobody_is_woken_and_the_next_week_has_its_own()
    {
        await using var app = await StormyAsync(NextMonday.AddDays(-1), NextMonday.AddDays(4).AddHours(11));
        await ProgramAsync(app);
        await Given.PairAsync(app);

        await app.AdvanceAsync(NextMonday.AddDays(8) - app.Now);

        Assert.Equal(NextMonday.AddDays(7), Assert.Single(Digests(app)).At);
    }

    [Fact]
    public async Task Given_an_owner_who_was_removed_or_a_draft_or_nothing_running_then_no_digest_goes_there()
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app, program => program with { Owners = ["old@example.com", "owner@example.com"] });
        await Given.ProgramAsync(app, program => program with { Id = "empty", Owners = ["empty@example.com"] });
        await Given.ProgramAsync(app, program => program with { Id = "draft", Owners = ["draft@example.com"], Status = ProgramStatus.Draft });
        var id = await Given.PairAsync(app);
        await ChangeAsync(app, program => program with { Owners = ["owner@example.com"] });

        await app.AdvanceAsync(NextMonday.AddHours(2) - app.Now);
        Assert.Equal("owner@example.com", Assert.Single(Digests(app)).Mail.To);

        await Calls.PostAsync(app.Http, $"/api/relationships/{id}/end", """{"reason":"Enough."}""");
        await app.AdvanceDaysAsync(28);

        var last = Assert.Single(Digests(app).Skip(1));
        Assert.Contains("Ended before their time: mentor with mentee", last.Mail.Text, StringComparison.Ordinal);
        Assert.Equal(NextMonday.AddDays(7), last.At);
    }

    [Fact]
    public async Task Given_mondays_are_quiet_when_the_week_begins_then_the_digest_comes_on_tuesday()
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app, program => program with { Nudges = program.Nudges with { QuietDays = [DayOfWeek.Monday] } });
        await Given.PairAsync(app);

        await app.AdvanceDaysAsync(10);

        Assert.Equal(NextMonday.AddDays(1), Digests(app)[0].At);
    }

    [Fact]
    public async Task Given_two_hosts_at_the_same_moment_then_each_owner_gets_one_digest_of_the_same_figures()
    {
        await using var app = await TestApp.StartAsync();
        await ProgramAsync(app);
        await Given.PairAsync(app);
        await app.AdvanceAsync(NextMonday.AddHours(-10) - app.Now);
        var program = (await app.Get<ProgramStore>().GetAsync("buddies"))!;
        var week = DigestWeek.DueAt(NextMonday, program.Document.TimeZone, [])!;

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.Get<OwnerDigests>().SendAsync(program, week)));
        await app.AdvanceDaysAsync(2);

        Assert.Single(Digests(app));
    }

    private static Task ProgramAsync(TestApp app, Func<ProgramDocument, ProgramDocument>? change = null) => Given.ProgramAsync(app, program =>
    {
        var berlin = program with
        {
            TimeZone = "Europe/Berlin",
            Nudges = program.Nudges with { QuietDays = [] },
            Acceptance = program.Acceptance with { WithinDays = 60 },
        };
        return change?.Invoke(berlin) ?? berlin;
    });

    /// <summary>An app whose mails do not get away between two moments.</summary>
    private static Task<TestApp> StormyAsync(DateTimeOffset from, DateTimeOffset to) => TestApp.StartAsync(builder =>
        builder.Services.AddSingleton<IMailer>(provider => new MailerAway(
            provider.GetRequiredService<Outbox>(), provider.GetRequiredService<TimeProvider>(), from, to)));

    private static List<OutboxMail> Digests(TestApp app) => [.. app.Outbox.All().Where(sent => sent.Mail.Kind == "ownerDigest")];

    private static async Task ChangeAsync(TestApp app, Func<ProgramDocument, ProgramDocument> change)
    {
        var store = app.Get<ProgramStore>();
        var before = (await store.GetAsync("buddies"))!;
        Assert.NotNull(await store.ChangeAsync(change(before.Document), before.Version));
    }
}
