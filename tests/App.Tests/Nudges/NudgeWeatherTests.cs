using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.Telemetry;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Local.Stores;

namespace ServerlessMentoring.App.Tests.Nudges;

/// <summary>Reminders through crashes, outages and two hosts: one digest, not two, and not yesterday's.</summary>
public sealed class NudgeWeatherTests
{
    [Fact]
    public async Task Given_the_app_is_down_for_a_day_then_the_next_day_has_one_digest_and_the_missed_one_is_not_made_up_for()
    {
        var folder = Directory.CreateTempSubdirectory("mentoring-").FullName;
        await using (var app = await TestApp.StartAsync(folder: folder))
        {
            await Digests.ProgramAsync(app);
            await Given.PairAsync(app);
            await app.AdvanceDaysAsync(1);
        }

        PassWhileDown(folder, TestApp.Start.AddDays(3).AddHours(-1));
        await using (var app = await TestApp.StartAsync(folder: folder))
        {
            await app.QuietAsync();
            Assert.Empty(Digests.To(app, "mentor"));
            await app.AdvanceAsync(TimeSpan.FromHours(3));
            Assert.Equal(["Thu 5 Mar 09:00"], Digests.Times(app, "mentor"));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Given_mail_is_away_over_noon_then_the_digest_comes_once_in_the_afternoon_and_counts_as_late()
    {
        var mailer = new GatedMailer();
        await using var app = await StartAsync(mailer);
        using var figures = new Figures(app);
        mailer.IsAway = true;
        await app.AdvanceAsync(TimeSpan.FromDays(2) + TimeSpan.FromHours(4.5));
        mailer.IsAway = false;
        await app.AdvanceAsync(TimeSpan.FromHours(12));

        Assert.Equal(2, mailer.Digests.Count);
        Assert.Equal((2, 2), (figures.Sum("mentoring.nudges"), figures.Sum("mentoring.nudges.late")));
        Assert.True(figures.Sum("mentoring.nudges.failed") >= 8, "Each try that failed counts.");
    }

    [Fact]
    public async Task Given_mail_is_away_until_evening_then_the_digest_waits_for_the_next_morning()
    {
        var mailer = new GatedMailer();
        await using var app = await StartAsync(mailer);
        mailer.IsAway = true;
        await app.AdvanceAsync(TimeSpan.FromDays(2) + TimeSpan.FromHours(9.5));
        mailer.IsAway = false;
        await app.AdvanceAsync(TimeSpan.FromHours(13));
        Assert.Empty(mailer.Digests);
        await app.AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Equal(2, mailer.Digests.Count);
    }

    [Fact]
    public async Task Given_two_hosts_at_once_then_one_of_them_sends()
    {
        var mailer = new GatedMailer { Hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) };
        await using var app = await StartAsync(mailer);
        var first = app.AdvanceAsync(TimeSpan.FromDays(2.01));
        await mailer.Held.Task;

        var hold = mailer.Hold!;
        mailer.Hold = null;
        await ActivatorUtilities.CreateInstance<DueSweeper>(app.Host.Services).Run(new TimerInfo(), app.Durable, CancellationToken.None);
        hold.SetResult();
        await first;
        await app.AdvanceAsync(TimeSpan.FromHours(3));
        Assert.Equal(["mentee@example.com", "mentor@example.com"], mailer.Digests.Select(mail => mail.To).Order());
    }

    [Fact]
    public async Task Given_a_crash_after_sending_then_nothing_is_sent_again_and_what_was_named_counts_by_the_ledger()
    {
        await using var app = await TestApp.StartAsync(builder =>
        {
            builder.Services.AddSingleton<FaultyStore>();
            builder.Services.AddSingleton(provider => ActivatorUtilities.CreateInstance<SqliteDocumentStore>(provider));
            builder.Services.Replace(ServiceDescriptor.Singleton<IDocumentStore>(provider => provider.GetRequiredService<FaultyStore>()));
        });
        await Digests.ProgramAsync(app);
        var id = await Given.PairAsync(app);
        app.Get<FaultyStore>().Broken.Add("due");
        await app.AdvanceDaysAsync(2.1);
        Assert.Single(Digests.To(app, "mentor"));
        Assert.Empty(await app.Get<NudgeCounts>().OfAsync(await Given.StateAsync(app, id)));

        app.Get<FaultyStore>().Broken.Clear();
        await app.AdvanceDaysAsync(1);
        Assert.Single(Digests.To(app, "mentor"));
        Assert.All((await app.Get<NudgeCounts>().OfAsync(await Given.StateAsync(app, id))).Values, count => Assert.Equal(1, count));
        await app.AdvanceDaysAsync(30);
        Assert.Equal(4, Digests.To(app, "mentor").Count);
    }

    [Fact]
    public async Task Given_an_answer_that_waits_to_be_read_then_its_sender_is_not_reminded()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        var id = await Given.PairAsync(app);
        await app.Durable.SuspendInstanceAsync(id);
        await app.Get<IInbox>().AppendAsync(id, new Accept { Id = "unheard", At = app.Now, PersonId = "mentor", Accepted = true });
        await app.AdvanceDaysAsync(2.5);
        Assert.Empty(Digests.To(app, "mentor"));

        await app.Durable.ResumeInstanceAsync(id);
        await app.AdvanceDaysAsync(1);
        Assert.Empty(Digests.To(app, "mentor"));
        Assert.Equal(["Thu 5 Mar 09:00"], Digests.Times(app, "mentee"));
    }

    /// <summary>The clock of a stopped app goes on.</summary>
    private static void PassWhileDown(string folder, DateTimeOffset until)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "mentoring.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"UPDATE clock SET now='{until.Ticks}'";
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    private static async Task<TestApp> StartAsync(GatedMailer mailer)
    {
        var app = await TestApp.StartAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton<IMailer>(mailer)));
        await Digests.ProgramAsync(app);
        await Given.PairAsync(app);
        return app;
    }
}
