using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Tests.RelationshipsApi;

public sealed class StartTests
{
    [Fact]
    public async Task Given_enrolled_people_when_an_owner_names_them_then_a_relationship_runs()
    {
        await using var app = await TestApp.StartAsync();
        await Hand.PeopleAsync(app);

        var started = await Calls.PostAsync(app.Http, Hand.Path, Hand.Body());
        await app.QuietAsync();

        started.Is(201);
        var id = started["id"]!;
        Assert.EndsWith($"/api/relationships/{id}", started.Message.Headers.Location?.ToString(), StringComparison.Ordinal);
        var status = await Calls.GetAsync(app.Http, $"/api/relationships/{id}");
        status.Is(200);
        Assert.Equal("""["Ada knows the way."]""", status["reasons"]);
    }

    [Fact]
    public async Task Given_the_same_key_when_posted_again_then_the_same_relationship_is_answered_even_after_the_program_closed()
    {
        await using var app = await TestApp.StartAsync();
        await Hand.PeopleAsync(app);

        var first = await Calls.PostAsync(app.Http, Hand.Path, Hand.Body(), ("Idempotency-Key", "k1"));
        var program = (await app.Get<ProgramStore>().GetAsync("buddies"))!;
        await app.Get<ProgramStore>().ChangeAsync(program.Document with { Status = ProgramStatus.Closed }, program.Version);
        var again = await Calls.PostAsync(app.Http, Hand.Path, Hand.Body(), ("Idempotency-Key", "k1"));
        var another = await Calls.PostAsync(app.Http, Hand.Path, Hand.Body(), ("Idempotency-Key", "k2"));

        first.Is(201);
        again.Is(201);
        Assert.Equal(first["id"], again["id"]);
        another.Is(409);
    }

    [Fact]
    public async Task Given_a_running_pair_when_it_is_named_again_then_409_with_its_id_and_a_full_mentor_has_no_place()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);

        var again = await Calls.PostAsync(app.Http, Hand.Path, Hand.Body());
        var full = await Calls.PostAsync(app.Http, Hand.Path, Hand.Body(mentee: "cleo"));

        again.Is(409);
        Assert.Equal(id, again["id"]);
        full.Is(409);
        Assert.Equal("ada", full["mentorId"]);
    }

    [Fact]
    public async Task Given_people_unknown_or_not_enrolled_when_named_then_404_and_409_name_them()
    {
        await using var app = await TestApp.StartAsync();
        await Hand.PeopleAsync(app);
        await Given.PersonAsync(app, "dora");

        var unknown = await Calls.PostAsync(app.Http, Hand.Path, Hand.Body(mentee: "nobody"));
        var absent = await Calls.PostAsync(app.Http, Hand.Path, Hand.Body(mentee: "dora"));
        var wrongRole = await Calls.PostAsync(app.Http, Hand.Path, Hand.Body("ben", "ada"));

        unknown.Is(404);
        Assert.Equal(["menteeIds[0] must be a known person"], unknown.Faults);
        absent.Is(409);
        Assert.Equal(["menteeIds[0] must be enrolled as mentee"], absent.Faults);
        wrongRole.Is(409);
        Assert.Equal(2, wrongRole.Faults.Count);
    }

    [Theory]
    [InlineData("""{"mentorIds":["ada"],"menteeIds":["ben"]}""", "reason is required")]
    [InlineData("""{"mentorIds":["ada"],"menteeIds":["ben"],"reason":"  "}""", "reason is required")]
    [InlineData("""{"mentorIds":["ada","cleo"],"menteeIds":["ben"],"reason":"x"}""", "mentorIds must name exactly 1 in this program")]
    [InlineData("""{"mentorIds":["ada"],"menteeIds":["ada"],"reason":"x"}""", "menteeIds must not name anybody who is in mentorIds")]
    [InlineData("""{"mentorIds":["../x"],"menteeIds":["ben"],"reason":"x"}""", "mentorIds[0] must be 1 to 64 characters of A-Z a-z 0-9 . _ @ - and start with a letter or digit")]
    [InlineData("""{"mentorIds":["ada"],"menteeIds":["ben"],"reason":"x","why":"y"}""", "why is not a known field")]
    [InlineData("""[]""", "$ must be an object")]
    [InlineData("""{"mentorIds":""", "$ must be valid JSON")]
    public async Task Given_a_body_that_breaks_a_rule_when_posted_then_400_names_it(string body, string fault)
    {
        await using var app = await TestApp.StartAsync();
        await Hand.PeopleAsync(app);

        var refused = await Calls.PostAsync(app.Http, Hand.Path, body);

        refused.Is(400);
        Assert.Equal([fault], refused.Faults);
    }

    [Fact]
    public async Task Given_a_group_program_when_people_are_named_then_its_size_counts()
    {
        await using var app = await TestApp.StartAsync();
        var json = ProgramJsonOf.Group("group", program => program with { Matching = program.Matching with { GroupSize = new GroupSize(2, 3) } });
        (await Calls.PutAsync(app.Http, "/api/programs/group", json)).Is(201);
        await Hr.PostAsync(app, Hr.Enrolled("ada", "mentor", program: "group"));
        foreach (var mentee in new[] { "ben", "cleo", "dora" })
        {
            await Hr.PostAsync(app, Hr.Enrolled(mentee, "mentee", program: "group"));
        }

        var small = await Calls.PostAsync(app.Http, "/api/programs/group/relationships", """{"mentorIds":["ada"],"menteeIds":["ben"],"reason":"x"}""");
        var right = await Calls.PostAsync(
            app.Http, "/api/programs/group/relationships", """{"mentorIds":["ada"],"menteeIds":["ben","cleo","dora"],"reason":"x"}""");

        small.Is(400);
        Assert.Equal(["menteeIds must name 2 to 3 in this program"], small.Faults);
        right.Is(201);
    }
}
