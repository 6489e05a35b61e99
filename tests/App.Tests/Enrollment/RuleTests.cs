using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Enrollment;

public sealed class RuleTests
{
    private static readonly EnrollmentRule Hired = new(EnrollmentTrigger.Hired, MemberRole.Mentee);
    private static readonly EnrollmentRule BecameManager = new(EnrollmentTrigger.BecameManager, MemberRole.Mentee);
    private static readonly EnrollmentRule Grade7 = new(EnrollmentTrigger.Attribute, MemberRole.Mentee, "grade", "7");

    private const string Name = ""","profile":{"displayName":"Ada"}""";
    private const string ReportsToAda = ""","profile":{"managerId":"ada"}""";
    private const string IsGrade7 = ""","profile":{"attributes":{"grade":7}}""";

    [Fact]
    public async Task Given_a_rule_for_hired_when_HR_first_speaks_of_somebody_then_they_are_enrolled_and_listed()
    {
        await using var app = await StartAsync(Hired);

        await HearAsync(app, Hr.Event("updated", "ada", 4, Name));

        var list = await Calls.GetAsync(app.Http, "/api/programs/buddies/enrollments");
        var item = list.Json.GetProperty("items").EnumerateArray().Single();
        Assert.Equal(("ada", "mentee", "enrolled", 4), (
            item.GetProperty("personId").GetString(), item.GetProperty("role").GetString(), item.GetProperty("status").GetString(), item.GetProperty("version").GetInt64()));
    }

    [Fact]
    public async Task Given_people_of_before_the_rule_when_HR_speaks_of_them_then_they_are_not_new()
    {
        await using var app = await StartAsync();
        await HearAsync(app, Hr.Event("updated", "ada", 1, Name), Hr.Event("updated", "ben", 1, ReportsToAda));
        await app.AdvanceAsync(TimeSpan.FromMinutes(1));
        await ChangeRulesAsync(app, Hired, BecameManager);
        await app.AdvanceAsync(TimeSpan.FromMinutes(1));

        await HearAsync(app, Hr.Event("updated", "ada", 2, Name), Hr.Event("updated", "cleo", 1, ReportsToAda));

        Assert.False(await IsInAsync(app, "ada"));
        Assert.True(await IsInAsync(app, "cleo"));
        await HearAsync(app, Hr.Event("rehired", "ada", 3));
        Assert.True(await IsInAsync(app, "ada"));
    }

    [Fact]
    public async Task Given_a_withdrawal_when_the_rest_is_repeated_then_it_stays_one_until_the_person_is_hired_again()
    {
        await using var app = await StartAsync(Hired, Grade7);
        await HearAsync(app, Hr.Event("updated", "ada", 1, IsGrade7), Hr.Withdrawn("ada", 2));

        await HearAsync(app, Hr.Event("updated", "ada", 3, IsGrade7), Hr.Event("leave_started", "ada", 4));
        Assert.False(await IsInAsync(app, "ada"));
        await HearAsync(app, Hr.Event("termination_effective", "ada", 5), Hr.Event("rehired", "ada", 6));
        Assert.True(await IsInAsync(app, "ada"));
        await HearAsync(app, Hr.Withdrawn("ada", 7));
        Assert.False(await IsInAsync(app, "ada"));
    }

    [Fact]
    public async Task Given_a_rule_for_an_attribute_when_it_takes_the_value_then_its_person_is_enrolled()
    {
        await using var app = await StartAsync(Grade7);

        await HearAsync(app, Hr.Event("updated", "ada", 1, ""","profile":{"attributes":{"grade":6}}"""));
        Assert.False(await IsInAsync(app, "ada"));
        await HearAsync(app, Hr.Event("updated", "ada", 2, IsGrade7));
        Assert.True(await IsInAsync(app, "ada"));
    }

    [Fact]
    public async Task Given_a_rule_for_managers_when_somebody_is_first_named_as_one_then_any_word_of_HR_outranks_it()
    {
        await using var app = await StartAsync(BecameManager);

        await HearAsync(app, Hr.Event("updated", "ben", 9, ReportsToAda), Hr.Event("updated", "cleo", 9, """,  "profile":{"managerId":"cleo"}"""));
        Assert.True(await IsInAsync(app, "ada"));
        Assert.False(await IsInAsync(app, "cleo"));
        await HearAsync(app, Hr.Withdrawn("ada", 1));
        Assert.False(await IsInAsync(app, "ada"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Given_somebody_whom_HR_makes_a_mentor_then_no_rule_makes_them_a_mentee_in_any_order(bool mentorFirst)
    {
        await using var app = await StartAsync(Hired);
        string[] events = [Hr.Enrolled("ada", "mentor", 2), Hr.Event("updated", "ada", 3, Name)];

        await HearAsync(app, mentorFirst ? events : [.. events.Reverse()]);

        Assert.False(await IsInAsync(app, "ada"));
        Assert.True(await app.Get<EnrollmentStore>().IsEnrolledAsync("buddies", "ada", MemberRole.Mentor));
        var list = await Calls.GetAsync(app.Http, "/api/programs/buddies/enrollments");
        Assert.Equal(1, list.Json.GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData(ProgramStatus.Draft, true)]
    [InlineData(ProgramStatus.Open, true)]
    [InlineData(ProgramStatus.Closed, false)]
    public async Task Given_a_program_that_is_closed_then_its_rules_rest_and_a_drafts_do_not(ProgramStatus status, bool isIn)
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app, program => program with { Enrollment = [Hired], Status = status });

        await HearAsync(app, Hr.Event("updated", "ada", 1, Name));

        Assert.Equal(isIn, await IsInAsync(app, "ada"));
        Assert.Empty((await Calls.GetAsync(app.Http, "/api/dead-letters")).Json.GetProperty("items").EnumerateArray());
    }

    private static async Task<TestApp> StartAsync(params EnrollmentRule[] rules)
    {
        var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app, program => program with { Enrollment = rules });
        return app;
    }

    private static async Task ChangeRulesAsync(TestApp app, params EnrollmentRule[] rules)
    {
        var program = (await app.Get<ProgramStore>().GetAsync("buddies"))!;
        await app.Get<ProgramStore>().ChangeAsync(program.Document with { Enrollment = rules }, program.Version);
    }

    private static async Task HearAsync(TestApp app, params string[] events)
    {
        foreach (var each in events)
        {
            (await Hr.PostAsync(app, each)).Is(202);
        }
    }

    private static Task<bool> IsInAsync(TestApp app, string person) =>
        app.Get<EnrollmentStore>().IsEnrolledAsync("buddies", person, MemberRole.Mentee);
}
