using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Tests.HrSystems;

public sealed class HrSystemTests
{
    private const string Ada = """
        {"id":"7","displayName":"Ada Lovelace","firstName":"Ada","lastName":"Lovelace","workEmail":"ada@example.com","jobTitle":"Engineer",
         "department":"Research","location":"London","supervisorEId":"3","status":"Active","hireDate":"2020-01-01","terminationDate":"0000-00-00",
         "lastChanged":"2026-03-02T07:58:00+00:00","employmentHistoryStatus":"Full-Time"}
        """;

    private const string Grace = """
        {"id":"5f1d","remote_id":"9","work_email":"grace@example.com","display_full_name":"Grace Hopper","manager":"77aa","employment_status":"ACTIVE",
         "start_date":"2019-05-01T00:00:00Z","termination_date":null,"modified_at":"2026-03-02T07:58:00Z","remote_was_deleted":false,
         "work_location":{"id":"w","name":"Lisbon"},"groups":[{"id":"g","name":"Everybody","type":"GROUP"},{"id":"d","name":"Navy","type":"DEPARTMENT"}],
         "employments":[{"job_title":"Ensign","effective_date":"2019-05-01T00:00:00Z"},{"job_title":"Admiral","effective_date":"2025-05-01T00:00:00Z"}]}
        """;

    [Fact]
    public async Task Given_a_change_in_BambooHR_when_it_is_posted_then_it_is_answered_first_and_completed_within_five_minutes()
    {
        await using var fake = await HrSystemFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: fake.Settings);
        fake.Employees["7"] = Ada;

        (await HrSystemFake.BambooPostAsync(app, HrSystemFake.BambooChange("7"))).Is(202);
        Assert.Empty(fake.Requests);
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(["GET /api/v1/employees/7"], fake.Requests);
        var person = (await PersonAsync(app, "b-7"))!;
        Assert.Equal(
            ("ada@example.com", "Ada Lovelace", "Engineer", "Research", "London", "b-3"),
            (person.Email, person.DisplayName, person.JobTitle, person.Department, person.Location, person.ManagerId));
        Assert.Equal(EmploymentStatus.Active, person.Employment.Status);
    }

    [Fact]
    public async Task Given_a_change_behind_Merge_when_it_is_posted_then_it_is_completed_with_the_linked_accounts_token()
    {
        await using var fake = await HrSystemFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: fake.Settings);
        fake.Employees["5f1d"] = Grace;

        (await HrSystemFake.MergePostAsync(app, HrSystemFake.MergeChange("5f1d"))).Is(202);
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));

        var person = (await PersonAsync(app, "5f1d"))!;
        Assert.Equal(
            ("grace@example.com", "Grace Hopper", "Admiral", "Navy", "Lisbon", "77aa"),
            (person.Email, person.DisplayName, person.JobTitle, person.Department, person.Location, person.ManagerId));
    }

    [Fact]
    public async Task Given_a_last_day_in_BambooHR_then_the_person_is_leaving_and_has_left_after_it_and_is_back_when_hired_again()
    {
        await using var fake = await HrSystemFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: fake.Settings);

        await ChangeAsync(app, fake, Ada.Replace("0000-00-00", "2026-03-04", StringComparison.Ordinal));
        Assert.Equal((EmploymentStatus.Leaving, new DateOnly(2026, 3, 4)), await EmploymentAsync(app));
        await app.AdvanceDaysAsync(3);
        Assert.Equal(EmploymentStatus.Left, (await EmploymentAsync(app)).Status);
        await ChangeAsync(app, fake, Changed(Ada, "2026-03-06").Replace("\"Active\"", "\"Inactive\"", StringComparison.Ordinal).Replace("0000-00-00", "2026-03-04", StringComparison.Ordinal));
        Assert.Equal(EmploymentStatus.Left, (await EmploymentAsync(app)).Status);

        await ChangeAsync(app, fake, Changed(Ada, "2026-03-07").Replace("0000-00-00", "2026-03-04", StringComparison.Ordinal));
        Assert.Equal((EmploymentStatus.Active, null), await EmploymentAsync(app));
        Assert.Empty(await app.DueAsync<Leaver>());
    }

    [Fact]
    public async Task Given_a_leave_in_BambooHR_then_it_begins_and_ends()
    {
        await using var fake = await HrSystemFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: fake.Settings);

        await ChangeAsync(app, fake, Ada.Replace("Full-Time", "Leave of absence", StringComparison.Ordinal));
        Assert.Equal(EmploymentStatus.OnLeave, (await EmploymentAsync(app)).Status);
        await ChangeAsync(app, fake, Changed(Ada, "2026-03-06"));
        Assert.Equal(EmploymentStatus.Active, (await EmploymentAsync(app)).Status);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(401)]
    public async Task Given_an_API_that_cannot_say_when_it_can_again_then_the_event_was_not_lost(int status)
    {
        await using var fake = await HrSystemFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: fake.Settings);
        fake.Employees["7"] = Ada;
        fake.Trouble = status;
        (await HrSystemFake.BambooPostAsync(app, HrSystemFake.BambooChange("7"))).Is(202);
        await app.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Null(await PersonAsync(app, "b-7"));
        Assert.InRange(fake.Requests.Count, 2, 6);

        fake.Trouble = null;
        await app.AdvanceAsync(TimeSpan.FromHours(2));

        Assert.NotNull(await PersonAsync(app, "b-7"));
    }

    [Fact]
    public async Task Given_an_employee_whom_the_API_does_not_have_then_a_dead_letter_says_so_and_can_be_replayed()
    {
        await using var fake = await HrSystemFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: fake.Settings);
        await HrSystemFake.BambooPostAsync(app, HrSystemFake.BambooChange("7"));
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));

        var letter = (await Calls.GetAsync(app.Http, "/api/dead-letters?source=bamboohr")).Json.GetProperty("items").EnumerateArray().Single();
        Assert.Equal("bamboohr says that employee 7 has changed, and has none of that id", letter.GetProperty("reason").GetString());
        Assert.Equal("b-7", letter.GetProperty("personId").GetString());
        fake.Employees["7"] = Ada;
        (await Calls.PostAsync(app.Http, $"/api/dead-letters/{letter.GetProperty("id").GetString()}/replay", null)).Is(202);

        Assert.NotNull(await PersonAsync(app, "b-7"));
        Assert.Empty((await Calls.GetAsync(app.Http, "/api/dead-letters")).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Given_a_deleted_employee_then_who_is_known_has_left_and_of_others_there_is_nothing_to_say()
    {
        await using var fake = await HrSystemFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: fake.Settings);
        await ChangeAsync(app, fake, Ada);

        await HrSystemFake.BambooPostAsync(app, HrSystemFake.BambooChange("7", "employee.deleted"));
        await HrSystemFake.MergePostAsync(app, HrSystemFake.MergeChange("unknown", "Employee.deleted"));
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(EmploymentStatus.Left, (await EmploymentAsync(app)).Status);
        Assert.Null(await PersonAsync(app, "unknown"));
        Assert.Empty((await Calls.GetAsync(app.Http, "/api/dead-letters")).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Given_a_field_based_webhook_then_all_its_employees_are_fetched_and_a_broken_one_stops_none()
    {
        await using var fake = await HrSystemFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: fake.Settings);
        (fake.Employees["7"], fake.Employees["8"]) = (Ada, Ada);

        const string Body = """{"employees":[{"id":"7","action":"Updated"},{"id":"no id at all"},{"id":8,"action":"Created","fields":{"Job title":{"value":"x"}}}]}""";
        (await HrSystemFake.BambooPostAsync(app, Body)).Is(202);
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));

        Assert.Equal((true, true), (await PersonAsync(app, "b-7") is not null, await PersonAsync(app, "b-8") is not null));
    }

    [Fact]
    public async Task Given_wrong_stale_or_missing_signatures_then_401_and_repetitions_are_known_without_an_id()
    {
        await using var fake = await HrSystemFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: fake.Settings);
        var body = HrSystemFake.BambooChange("7");

        (await HrSystemFake.BambooPostAsync(app, body, key: "another-key-altogether")).Is(401);
        (await HrSystemFake.BambooPostAsync(app, body, app.Now.AddHours(-25))).Is(401);
        (await HrSystemFake.BambooPostAsync(app, body, app.Now.AddMinutes(6))).Is(401);
        (await HrSystemFake.MergePostAsync(app, HrSystemFake.MergeChange("1"), "another-key-altogether")).Is(401);
        (await Enrollment.Hr.PostAsync(app.Http, body, [], "/api/hr/bamboohr/events")).Is(401);
        (await Enrollment.Hr.PostAsync(app.Http, body, [], "/api/hr/people/events")).Is(401);
        (await HrSystemFake.BambooPostAsync(app, "{\"type\":\"employee.updated\"}")).Is(400);
        (await HrSystemFake.MergePostAsync(app, "[]")).Is(400);
        (await HrSystemFake.BambooPostAsync(app, body)).Is(202);
        (await HrSystemFake.BambooPostAsync(app, body)).Is(200);
        (await HrSystemFake.BambooPostAsync(app, body, app.Now.AddSeconds(-1))).Is(202);
    }

    [Fact]
    public async Task Given_what_is_none_of_our_business_then_it_is_taken_and_nothing_is_asked()
    {
        await using var fake = await HrSystemFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: fake.Settings);

        (await HrSystemFake.MergePostAsync(app, HrSystemFake.MergeChange("1", "TimeOff.changed"))).Is(202);
        (await HrSystemFake.MergePostAsync(app, HrSystemFake.MergeChange("1", "Employee.synced"))).Is(202);
        (await HrSystemFake.MergePostAsync(app, HrSystemFake.MergeChange("1", account: "another company"))).Is(202);
        (await HrSystemFake.BambooPostAsync(app, """{"type":"time_off.approved","data":{}}""")).Is(202);
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));

        Assert.Empty(fake.Requests);
    }

    private static async Task ChangeAsync(TestApp app, HrSystemFake fake, string employee)
    {
        fake.Employees["7"] = employee;
        (await HrSystemFake.BambooPostAsync(app, HrSystemFake.BambooChange("7"))).Is(202);
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));
    }

    private static string Changed(string employee, string day) =>
        employee.Replace("2026-03-02T07:58:00+00:00", $"{day}T07:58:00+00:00", StringComparison.Ordinal);

    private static Task<Person?> PersonAsync(TestApp app, string id) => app.Get<PersonStore>().GetAsync(id);

    private static async Task<(EmploymentStatus Status, DateOnly? LeavesOn)> EmploymentAsync(TestApp app) =>
        (await PersonAsync(app, "b-7"))!.Employment is var employment ? (employment.Status, employment.LeavesOn) : default;
}
