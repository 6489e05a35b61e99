using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Enrollment.DeadLetters;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Enrollment;

public sealed class HrEventTests
{
    [Fact]
    public async Task Given_an_enrollment_when_it_is_posted_then_person_and_enrollment_are_there_and_listed()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);

        await Hr.PostAsync(app, Hr.Enrolled("ada", "mentor", 3));
        var list = await Calls.GetAsync(app.Http, "/api/programs/buddies/enrollments");

        Assert.Equal("ada@example.com", (await app.Get<PersonStore>().GetAsync("ada"))?.Email);
        list.Is(200);
        Assert.Equal(
            """{"personId":"ada","role":"mentor","status":"enrolled","version":3,"at":"2026-03-02T07:59:00+00:00"}""",
            list.Json.GetProperty("items").EnumerateArray().Single().GetRawText());
    }

    [Fact]
    public async Task Given_a_withdrawal_when_an_older_enrollment_comes_late_then_it_stays_withdrawn()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);

        await Hr.PostAsync(app, Hr.Withdrawn("ada", 5));
        await Hr.PostAsync(app, Hr.Enrolled("ada", "mentee", 4));
        var before = await app.Get<EnrollmentStore>().IsEnrolledAsync("buddies", "ada", MemberRole.Mentee);
        await Hr.PostAsync(app, Hr.Enrolled("ada", "mentee", 6));
        var after = await app.Get<EnrollmentStore>().IsEnrolledAsync("buddies", "ada", MemberRole.Mentee);

        Assert.False(before);
        Assert.True(after);
    }

    [Fact]
    public async Task Given_programs_that_refuse_when_people_are_enrolled_then_dead_letters_say_why()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app, program => program with { Id = "closed", Status = ProgramStatus.Closed });
        await Given.ProgramAsync(app, program => program with { Id = "ended", EndsOn = new DateOnly(2026, 3, 1) });
        await Given.ProgramAsync(app, program => program with { Id = "draft", Status = ProgramStatus.Draft });

        foreach (var program in new[] { "closed", "ended", "draft", "unknown" })
        {
            (await Hr.PostAsync(app, Hr.Enrolled($"in-{program}", "mentee", program: program))).Is(202);
        }

        var letters = new List<DeadLetter>();
        await foreach (var letter in app.Get<DeadLetterStore>().AllAsync())
        {
            letters.Add(letter);
        }

        Assert.Equal(["in-closed", "in-ended", "in-unknown"], letters.Select(letter => letter.PersonId).Order());
        Assert.Equal("the program closed is closed", letters.Single(letter => letter.ProgramId == "closed").Reason);
        Assert.Equal("there is no program unknown", letters.Single(letter => letter.ProgramId == "unknown").Reason);
        Assert.True(await app.Get<EnrollmentStore>().IsEnrolledAsync("draft", "in-draft", MemberRole.Mentee));
    }

    [Fact]
    public async Task Given_a_day_in_the_future_when_it_comes_in_the_persons_zone_then_the_event_is_applied()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        await Given.PersonAsync(app, "ada", "Pacific/Honolulu");

        await Hr.PostAsync(app, Hr.Event("enrolled", "ada", 1, ""","programId":"buddies","role":"mentee","effectiveDate":"2026-03-05" """));

        // That day begins in Honolulu at 10:00 UTC; it is 08:00 UTC on the 2nd now.
        await app.AdvanceAsync(TimeSpan.FromHours(73.9));
        Assert.False(await app.Get<EnrollmentStore>().IsEnrolledAsync("buddies", "ada", MemberRole.Mentee));
        await app.AdvanceAsync(TimeSpan.FromHours(0.3));
        Assert.True(await app.Get<EnrollmentStore>().IsEnrolledAsync("buddies", "ada", MemberRole.Mentee));
    }

    [Fact]
    public async Task Given_a_running_pair_when_the_mentees_zone_changes_then_the_relationship_knows()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);

        await Hr.PostAsync(app, Hr.Event("updated", "mentee", 2, ""","profile":{"timeZone":"Asia/Tokyo"}"""));
        await app.QuietAsync();

        Assert.Equal("Asia/Tokyo", (await Given.StateAsync(app, id)).Member("mentee")?.TimeZone);
    }

    [Fact]
    public async Task Given_a_running_pair_when_the_mentee_is_withdrawn_then_it_ends_and_only_in_that_program()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        await Given.ProgramAsync(app, program => program with { Id = "others" });

        await Hr.PostAsync(app, Hr.Withdrawn("mentee", 2, "others"));
        await app.QuietAsync();
        var after = await Given.StateAsync(app, id);
        await Hr.PostAsync(app, Hr.Withdrawn("mentee", 3));
        await app.QuietAsync();

        Assert.False(after.IsOver);
        Assert.True((await Given.StateAsync(app, id)).IsOver);
        Assert.Empty(await app.Get<RelationshipProjection>().OfPersonAsync("mentor"));
    }

    [Fact]
    public async Task Given_more_enrollments_than_a_page_when_listed_then_continuations_lead_through_all_and_fit_no_other_list()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        await Given.ProgramAsync(app, program => program with { Id = "others" });
        foreach (var batch in Enumerable.Range(0, 250).Chunk(125))
        {
            (await Hr.PostAsync(app, $"[{string.Join(',', batch.Select(number => Hr.Enrolled($"p{number:D3}", "mentee")))}]")).Is(202);
        }

        var people = new List<string?>();
        var path = "/api/programs/buddies/enrollments";
        string? continuation = null;
        string? second = null;
        do
        {
            var page = await Calls.GetAsync(app.Http, continuation is null ? path : $"{path}?continuation={continuation}");
            page.Is(200);
            people.AddRange(page.Json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("personId").GetString()));
            continuation = page["continuation"];
            second ??= continuation;
        }
        while (continuation is not null);

        Assert.Equal(Enumerable.Range(0, 250).Select(number => $"p{number:D3}"), people);
        (await Calls.GetAsync(app.Http, $"/api/programs/others/enrollments?continuation={second}")).Is(400);
        (await Calls.GetAsync(app.Http, $"/api/programs/buddies/relationships?continuation={second}")).Is(400);
    }
}
