using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>The durable backend is away for a while. People and HR systems do not notice; what they did is done when it is back.</summary>
public sealed class SchedulerAwayTests
{
    private static readonly TimeSpan Sweep = TimeSpan.FromMinutes(15);

    [Fact]
    public async Task Given_the_scheduler_is_away_when_people_answer_then_it_is_recorded_and_heard_once_when_it_is_back()
    {
        await using var app = await StartAsync();
        var id = await Given.PairAsync(app);
        var mails = app.Outbox.Count;

        Scheduler(app).IsAway = true;
        foreach (var person in new[] { "mentor", "mentee" })
        {
            await Story.AnswerAsync(app, id, person, AskKind.Accept, new { answer = "accept" });
        }

        await app.AdvanceAsync(Sweep);
        Assert.Equal(Phase.Proposed, (await Given.StateAsync(app, id)).Phase);
        Assert.Equal(mails, app.Outbox.Count);

        Scheduler(app).IsAway = false;
        await app.AdvanceAsync(Sweep);
        var state = await Given.StateAsync(app, id);
        Assert.Equal(Phase.Kickoff, state.Phase);
        var later = app.Outbox.All().Skip(mails).Select(mail => (mail.Mail.Kind, mail.Mail.To)).ToList();
        Assert.NotEmpty(later);
        Assert.Equal(later.Distinct(), later);
    }

    [Fact]
    public async Task Given_the_scheduler_is_away_when_an_owner_asks_then_all_that_is_saved_is_shown()
    {
        await using var app = await StartAsync();
        var id = await Given.PairAsync(app);
        Scheduler(app).IsAway = true;
        var answer = await Calls.GetAsync(app.Http, $"/api/relationships/{id}");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("proposed", answer.Json.GetProperty("phase").GetString());
        Assert.Equal("unknown", answer.Json.GetProperty("orchestration").GetProperty("runtimeStatus").GetString());
    }

    [Fact]
    public async Task Given_the_scheduler_is_away_when_an_owner_starts_a_pair_then_it_starts_once_when_it_is_back()
    {
        await using var app = await StartAsync();
        await Given.ProgramAsync(app);
        await Hr.PostAsync(app, Hr.Enrolled("mentor", "mentor"));
        await Hr.PostAsync(app, Hr.Enrolled("mentee", "mentee"));

        Scheduler(app).IsAway = true;
        var answer = await Calls.PostAsync(
            app.Http,
            $"/api/programs/{Given.ProgramId}/relationships",
            """{"mentorIds":["mentor"],"menteeIds":["mentee"],"reason":"Both like tests."}""");
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        var id = answer.Json.GetProperty("id").GetString()!;
        Assert.Equal(0, (await Given.StateAsync(app, id)).Step);

        Scheduler(app).IsAway = false;
        await app.AdvanceAsync(Sweep);
        Assert.Equal(1, (await Given.StateAsync(app, id)).Step);
        Assert.Equal(2, app.Outbox.All().Count(mail => mail.Mail.Kind == "proposal"));
    }

    [Fact]
    public async Task Given_the_scheduler_is_away_when_hr_tells_of_a_leaver_then_it_is_taken_and_told_when_it_is_back()
    {
        await using var app = await StartAsync();
        await Given.ProgramAsync(app);
        await Hr.PostAsync(app, Hr.Enrolled("mentor", "mentor"));
        await Hr.PostAsync(app, Hr.Enrolled("mentee", "mentee"));
        var id = await Given.PairAsync(app);

        Scheduler(app).IsAway = true;
        Assert.Equal(HttpStatusCode.Accepted, (await Hr.PostAsync(app, Hr.Event("termination_effective", "mentor", 9))).Status);
        Scheduler(app).IsAway = false;
        await app.AdvanceAsync(Sweep);
        Assert.True((await Given.StateAsync(app, id)).IsOver);
    }

    private static AwayScheduler Scheduler(TestApp app) => (AwayScheduler)app.Durable;

    private static Task<TestApp> StartAsync() => TestApp.StartAsync(builder =>
    {
        var local = builder.Services.Last(service => service.ServiceType == typeof(DurableTaskClient));
        builder.Services.AddSingleton<DurableTaskClient>(provider =>
            new AwayScheduler((DurableTaskClient)ActivatorUtilities.CreateInstance(provider, local.ImplementationType!)));
    });
}
