using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Tests.DataProtection;

public sealed class RetentionTests
{
    [Fact]
    public async Task Given_someone_has_left_then_they_are_erased_when_the_time_is_over_and_not_before()
    {
        await using var app = await TestApp.StartAsync(settings: [("Mentoring:Retention:PeopleDays", "10")]);
        await Given.PersonAsync(app, "ann");
        await Given.PersonAsync(app, "back");
        foreach (var id in new[] { "ann", "back" })
        {
            await Link.ChangeAsync(app, id, person => person with { Employment = new Employment { HasLeft = id == "ann" } });
            await app.Get<Leavers>().StartAsync(id, app.Now);
        }

        await app.AdvanceDaysAsync(9.5);
        (await Calls.GetAsync(app.Http, "/api/people/ann")).Is(200);
        await app.AdvanceDaysAsync(1.5);
        (await Calls.GetAsync(app.Http, "/api/people/ann")).Is(404);

        // A clock that nobody stopped costs nobody who is here their data.
        (await Calls.GetAsync(app.Http, "/api/people/back")).Is(200);
        Assert.Empty(await app.DueAsync<Leaver>());
    }

    [Fact]
    public async Task Given_a_relationship_is_long_over_then_its_history_goes_first_and_its_texts_later_and_its_state_stays()
    {
        await using var app = await TestApp.StartAsync(settings: [("Mentoring:Retention:TextsDays", "60")]);
        var id = await Story.SessionsAsync(app);
        (await Calls.PostAsync(app.Http, $"/api/relationships/{id}/end", """{"reason":"Enough"}""")).Is(202);
        await app.QuietAsync();

        await app.AdvanceDaysAsync(29);
        Assert.NotNull(await app.Durable.GetInstanceAsync(id));
        await app.AdvanceDaysAsync(3);
        Assert.Null(await app.Durable.GetInstanceAsync(id));
        Assert.NotEmpty(await app.Get<NotebookStore>().ListAsync(id));
        Assert.NotEmpty(await app.Get<ConfidentialNotes>().AllAsync(id).ToListAsync());

        await app.AdvanceDaysAsync(30);
        Assert.Empty(await app.Get<NotebookStore>().ListAsync(id));
        Assert.Empty(await app.Get<ConfidentialNotes>().AllAsync(id).ToListAsync());
        (await Calls.GetAsync(app.Http, $"/api/relationships/{id}")).Is(200);
        (await Calls.GetAsync(app.Http, $"/api/relationships/{id}/timeline")).Is(200);
        Assert.Empty(await app.Get<Endings>().BeforeAsync(Endings.Texts, app.Now.AddYears(1), 10));
        Assert.Empty(await app.Get<Endings>().BeforeAsync(Endings.Histories, app.Now.AddYears(1), 10));
    }

    [Fact]
    public async Task Given_a_dead_letter_that_nobody_mends_then_it_goes_after_ninety_days()
    {
        await using var app = await TestApp.StartAsync();
        (await Hr.PostAsync(app, Hr.Enrolled("ann", "mentee", program: "nowhere"))).Is(202);
        await app.AdvanceDaysAsync(89);
        Assert.Single((await Calls.GetAsync(app.Http, "/api/dead-letters")).Json.GetProperty("items").EnumerateArray());
        await app.AdvanceDaysAsync(3);
        Assert.Empty((await Calls.GetAsync(app.Http, "/api/dead-letters")).Json.GetProperty("items").EnumerateArray());
    }
}
