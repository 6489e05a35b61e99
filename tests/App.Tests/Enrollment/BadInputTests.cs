using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Tests.HrSystems;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Enrollment;

public sealed class BadInputTests
{
    private static readonly string Longest = new('長', 200);

    /// <summary>Texts of any script that are taken as they are.</summary>
    public static TheoryData<string> Names => ["Zoë", "田中さくら", "محمد علي", "שרה", "नेहा", "👩🏽‍💻 Grace 🇵🇹", "e\u0301\u0302\u0303", "O'Hara <b>&amp;</b>", "=1+1", "\\u0041da", Longest];

    /// <summary>Events that are refused, and the paths of what is wrong.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { Named("\\ud800"), "$.data.profile.displayName" },
        { Named("a\\u0000b"), "$.data.profile.displayName" },
        { Named("a\\u202eb"), "$.data.profile.displayName" },
        { Named(Longest + "長"), "$.data.profile.displayName" },
        { Hr.Event("updated", "ada", 1, ""","profile":{"displayName":"a","displayName":"b"}"""), "$.data.profile.displayName" },
        { """{"type":"employee.updated","timestamp":"2026-03-02T07:59:00Z","data":{"employeeId":"ada","version":99999999999999999999999,"profile":{}}}""", "$.data.version" },
        { """{"type":"employee.updated","timestamp":"0001-01-01T00:00:00+14:00","data":{"employeeId":"ada","version":1,"profile":{}}}""", "$.timestamp" },
        { Hr.Event("termination_recorded", "ada", 1, ""","effectiveDate":"10000-01-01" """), "$.data.effectiveDate" },
        { Deep(70), "$" },
        { "{\"type\":", "$" },
        { "[[]]", "$[0]" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Given_a_name_of_any_script_when_posted_then_it_is_kept_as_it_is(string name)
    {
        await using var app = await TestApp.StartAsync();

        (await Hr.PostAsync(app, Named(name.Replace("\\", "\\\\", StringComparison.Ordinal)))).Is(202);

        Assert.Equal(name, (await app.Get<PersonStore>().GetAsync("ada"))?.DisplayName);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Given_a_broken_event_when_posted_then_400_names_the_path_and_in_a_list_the_others_are_taken(string body, string path)
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        var alone = await Hr.PostAsync(app, body);

        if (body == "[[]]")
        {
            alone.Is(202);
            Assert.Contains(path, alone.Text, StringComparison.Ordinal);
            return;
        }

        alone.Is(400);
        Assert.Contains(alone.Faults, fault => fault.StartsWith(path + " ", StringComparison.Ordinal));
        if (path == "$")
        {
            return;
        }

        var list = await Hr.PostAsync(app, $"[{Hr.Enrolled("ben", "mentee")},{body},{Hr.Enrolled("cleo", "mentee")}]");
        list.Is(202);
        Assert.Equal(
            ["accepted", "refused", "accepted"],
            list.Json.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("status").GetString()!));
        Assert.Contains($"$[1]{path[1..]}", list.Text, StringComparison.Ordinal);
        Assert.True(await app.Get<EnrollmentStore>().IsEnrolledAsync("buddies", "cleo", MemberRole.Mentee));
    }

    [Fact]
    public async Task Given_a_byte_order_mark_when_posted_then_it_is_passed_over()
    {
        await using var app = await TestApp.StartAsync();

        (await Hr.PostAsync(app, "\uFEFF" + Named("Ada"))).Is(202);

        Assert.NotNull(await app.Get<PersonStore>().GetAsync("ada"));
    }

    [Fact]
    public async Task Given_events_that_wait_when_one_of_them_can_never_be_applied_then_it_stops_none_behind_it()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        var waits = ""","effectiveDate":"2026-03-03" """;
        foreach (var (who, program) in new[] { ("a1", "nowhere"), ("a2", "buddies"), ("a3", "nowhere"), ("a4", "buddies") })
        {
            await Hr.PostAsync(app, Hr.Event("enrolled", who, 1, $",\"programId\":\"{program}\",\"role\":\"mentee\"{waits}"));
        }

        await Hr.PostAsync(app, Hr.Event("termination_recorded", "a2", 1, ""","effectiveDate":"9999-12-31" """));
        await app.AdvanceDaysAsync(1);

        Assert.True(await app.Get<EnrollmentStore>().IsEnrolledAsync("buddies", "a2", MemberRole.Mentee));
        Assert.True(await app.Get<EnrollmentStore>().IsEnrolledAsync("buddies", "a4", MemberRole.Mentee));
    }

    [Theory]
    [InlineData("""{"type":"\ud800"}""")]
    [InlineData("""{"type":"employee.updated","data":{"employeeId":"\udc00"}}""")]
    [InlineData("""{"type":"employee.updated","data":[]}""")]
    [InlineData("""{"employees":[{"id":{}}]}""")]
    [InlineData("""{"employees":[7]}""")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task Given_a_broken_notice_when_posted_then_400(string body)
    {
        await using var fake = await HrSystemFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: fake.Settings);

        (await HrSystemFake.BambooPostAsync(app, body)).Is(400);
    }

    private static string Named(string name) => Hr.Event("updated", "ada", 1, $",\"profile\":{{\"displayName\":\"{name}\"}}");

    private static string Deep(int levels) => Hr.Event(
        "updated", "ada", 1, $",\"profile\":{{}},\"more\":{string.Concat(Enumerable.Repeat("[", levels))}{string.Concat(Enumerable.Repeat("]", levels))}");
}
