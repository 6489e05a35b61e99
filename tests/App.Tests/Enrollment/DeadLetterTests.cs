using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Enrollment;

public sealed class DeadLetterTests
{
    private const string Path = "/api/dead-letters";

    [Fact]
    public async Task Given_an_enrollment_in_a_closed_program_when_letters_are_listed_then_one_says_why_and_what_would_help()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app, program => program with { Status = ProgramStatus.Closed });
        await Hr.PostAsync(app, Hr.Enrolled("ada", "mentee"));
        await Hr.PostAsync(app, Hr.Enrolled("ben", "mentee", program: "nowhere"));

        var all = await Calls.GetAsync(app.Http, Path);
        var here = await Calls.GetAsync(app.Http, $"{Path}?source=native&programId=buddies");
        var elsewhere = await Calls.GetAsync(app.Http, $"{Path}?source=other");

        all.Is(200);
        Assert.Equal(2, all.Json.GetProperty("items").GetArrayLength());
        var letter = here.Json.GetProperty("items").EnumerateArray().Single();
        Assert.Equal("ada", letter.GetProperty("personId").GetString());
        Assert.Equal("employee.enrolled", letter.GetProperty("type").GetString());
        Assert.Equal("the program buddies is closed", letter.GetProperty("reason").GetString());
        Assert.Equal("open the program again and replay this, or withdraw the person", letter.GetProperty("remedy").GetString());
        Assert.Equal(0, elsewhere.Json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Given_a_letter_when_its_cause_is_mended_and_it_is_replayed_then_it_is_applied_at_once_and_once()
    {
        await using var app = await TestApp.StartAsync();
        await Hr.PostAsync(app, Hr.Enrolled("ada", "mentee"));
        var id = await OnlyIdAsync(app);
        await Given.ProgramAsync(app);

        var replayed = await Calls.PostAsync(app.Http, $"{Path}/{id}/replay", null);
        var again = await Calls.PostAsync(app.Http, $"{Path}/{id}/replay", null);

        replayed.Is(202);
        Assert.Equal(id, replayed["id"]);
        again.Is(202);
        Assert.True(await app.Get<EnrollmentStore>().IsEnrolledAsync("buddies", "ada", MemberRole.Mentee));
        Assert.Empty((await Calls.GetAsync(app.Http, Path)).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Given_a_letter_when_it_is_replayed_and_fails_for_another_reason_then_it_is_a_letter_again_and_says_so()
    {
        await using var app = await TestApp.StartAsync();
        await Hr.PostAsync(app, Hr.Enrolled("ada", "mentee"));
        var id = await OnlyIdAsync(app);
        await Given.ProgramAsync(app, program => program with { Status = ProgramStatus.Closed });

        (await Calls.PostAsync(app.Http, $"{Path}/{id}/replay", null)).Is(202);

        var letter = (await Calls.GetAsync(app.Http, Path)).Json.GetProperty("items").EnumerateArray().Single();
        Assert.Equal((id, "the program buddies is closed"), (letter.GetProperty("id").GetString(), letter.GetProperty("reason").GetString()));
        await app.Get<ProgramStore>().ChangeAsync(
            (await app.Get<ProgramStore>().GetAsync("buddies"))!.Document with { Status = ProgramStatus.Open }, 1);
        (await Calls.PostAsync(app.Http, $"{Path}/{id}/replay", null)).Is(202);
        Assert.True(await app.Get<EnrollmentStore>().IsEnrolledAsync("buddies", "ada", MemberRole.Mentee));
    }

    [Fact]
    public async Task Given_strangers_when_they_list_or_replay_then_they_are_refused()
    {
        await using var app = await TestApp.StartAsync();

        (await Calls.GetAsync(app.Anonymous, Path)).Is(401);
        (await Calls.PostAsync(app.Anonymous, $"{Path}/x/replay", null)).Is(401);
        (await Calls.PostAsync(app.Http, $"{Path}/never-was/replay", null)).Is(404);
        (await Calls.GetAsync(app.Http, $"{Path}?continuation=bad")).Is(400);
    }

    private static async Task<string?> OnlyIdAsync(TestApp app) =>
        (await Calls.GetAsync(app.Http, Path)).Json.GetProperty("items").EnumerateArray().Single().GetProperty("id").GetString();
}
