using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.RelationshipsApi;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Programs;

/// <summary>What a program's status and dates allow; it is Monday, 2 March 2026.</summary>
public sealed class ProgramStatusTests
{
    private static readonly Dictionary<string, Func<ProgramDocument, ProgramDocument>> States = new()
    {
        ["draft"] = program => program with { Status = ProgramStatus.Draft },
        ["before startsOn"] = program => program with { StartsOn = new DateOnly(2026, 3, 3) },
        ["on startsOn"] = program => program with { StartsOn = new DateOnly(2026, 3, 2) },
        ["on endsOn"] = program => program with { EndsOn = new DateOnly(2026, 3, 2) },
        ["past endsOn"] = program => program with { EndsOn = new DateOnly(2026, 3, 1) },
        ["closed"] = program => program with { Status = ProgramStatus.Closed },
    };

    [Theory]
    [InlineData("draft", true, "The program is a draft; open it first.")]
    [InlineData("before startsOn", true, "The program starts on 2026-03-03.")]
    [InlineData("on startsOn", true, null)]
    [InlineData("on endsOn", true, null)]
    [InlineData("past endsOn", false, "The program ended on 2026-03-01.")]
    [InlineData("closed", false, "The program is closed.")]
    public async Task Given_a_program_when_somebody_enrolls_and_a_pair_is_named_then_its_status_and_dates_decide(
        string state, bool takesEnrollments, string? refusal)
    {
        await using var app = await TestApp.StartAsync();
        await Hand.PeopleAsync(app);
        await ChangeAsync(app, States[state]);

        await Hr.PostAsync(app, Hr.Enrolled("dora", "mentee"));
        await app.QuietAsync();
        var enrollments = await Calls.GetAsync(app.Http, "/api/programs/buddies/enrollments");
        var match = await Calls.PostAsync(app.Http, Hand.Path, Hand.Body());

        Assert.Equal(takesEnrollments, enrollments.Text.Contains("dora", StringComparison.Ordinal));
        match.Is(refusal is null ? 201 : 409);
        Assert.Equal(refusal, refusal is null ? null : match["detail"]);
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("past endsOn")]
    public async Task Given_a_running_pair_when_its_program_closes_or_ends_then_it_goes_on_by_its_own_terms(string state)
    {
        await using var app = await TestApp.StartAsync();
        var id = await Hand.StartAsync(app);
        await ChangeAsync(app, States[state]);

        foreach (var person in new[] { "ada", "ben" })
        {
            await Actions.Story.AnswerAsync(app, id, person, AskKind.Accept, new { answer = "accept" });
        }

        Assert.Equal((Phase.Kickoff, 1), ((await Given.StateAsync(app, id)).Phase, (await Given.StateAsync(app, id)).ProgramVersion));
    }

    private static async Task ChangeAsync(TestApp app, Func<ProgramDocument, ProgramDocument> change)
    {
        var store = app.Get<ProgramStore>();
        var before = (await store.GetAsync("buddies"))!;
        Assert.NotNull(await store.ChangeAsync(change(before.Document), before.Version));
    }
}
