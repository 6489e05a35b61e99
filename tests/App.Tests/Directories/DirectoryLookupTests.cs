using ServerlessMentoring.App.People;
using ServerlessMentoring.App.People.Directory;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.GraphFakes;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Tests.Directories;

public sealed class DirectoryLookupTests
{
    private static readonly FakeUser Ada = new("1", "ada@example.com", "ada@example.com", ManagerId: "2")
    {
        DisplayName = "Ada in Entra",
        JobTitle = "Engineer",
        Department = "Research",
        Office = "Tokyo",
        Zone = "Tokyo Standard Time",
    };

    private static readonly FakeUser Boss = new("2", "boss@example.com", "boss@example.com");

    [Fact]
    public async Task Given_HR_left_gaps_then_the_directory_fills_them_and_HRs_word_stands()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await StartAsync(graph);
        await PostAsync(app, 1, "boss", """ "email":"boss@example.com" """);
        await PostAsync(app, 1, "ada", """ "email":"ada@example.com","displayName":"Ada" """);
        Assert.Equal("Etc/UTC", (await AdaAsync(app)).TimeZone);

        await app.AdvanceAsync(TimeSpan.FromMinutes(10));
        var ada = await AdaAsync(app);
        Assert.Equal(("Ada", "Engineer", "Research", "Tokyo"), (ada.DisplayName, ada.JobTitle, ada.Department, ada.Location));
        Assert.Equal(("Asia/Tokyo", new TimeOnly(8, 0), "boss"), (ada.TimeZone, ada.WorkingHours.From, ada.ManagerId));

        await PostAsync(app, 2, "ada", """ "timeZone":"Europe/Berlin" """);
        Assert.Equal("Europe/Berlin", (await AdaAsync(app)).TimeZone);
        await PostAsync(app, 3, "ada", """ "timeZone":null """);
        Assert.Equal("Asia/Tokyo", (await AdaAsync(app)).TimeZone);
    }

    [Fact]
    public async Task Given_a_manager_who_is_no_person_here_then_nobody_is_named()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await StartAsync(graph);
        await PostAsync(app, 1, "ada", """ "email":"ada@example.com" """);
        await app.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Equal(("Engineer", null), ((await AdaAsync(app)).JobTitle, (await AdaAsync(app)).ManagerId));
    }

    [Fact]
    public async Task Given_the_directory_is_down_then_the_event_counts_and_the_gaps_are_filled_later()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await StartAsync(graph);
        graph.Trouble = _ => GraphFake.Fault(500);
        await PostAsync(app, 1, "ada", """ "email":"ada@example.com" """);
        Assert.Equal("ada@example.com", (await AdaAsync(app)).Email);
        await app.AdvanceAsync(TimeSpan.FromMinutes(40));
        Assert.Null((await AdaAsync(app)).JobTitle);

        graph.Trouble = _ => null;
        await app.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal("Engineer", (await AdaAsync(app)).JobTitle);
    }

    [Fact]
    public async Task Given_the_directory_refuses_for_good_then_asking_ends_and_HRs_next_word_begins_it_again()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await StartAsync(graph);
        graph.Trouble = _ => GraphFake.Fault(403);
        await PostAsync(app, 1, "ada", """ "email":"ada@example.com" """);
        await app.AdvanceDaysAsync(5);
        Assert.Equal(DirectoryWish.MaxAttempts, graph.Requests.Count);

        graph.Trouble = _ => null;
        await app.AdvanceDaysAsync(1);
        Assert.Equal(DirectoryWish.MaxAttempts, graph.Requests.Count);
        await PostAsync(app, 2, "ada", """ "level":"L4" """);
        await app.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Equal("Engineer", (await AdaAsync(app)).JobTitle);
    }

    [Fact]
    public async Task Given_somebody_the_directory_does_not_know_then_it_is_asked_once_and_again_under_a_new_address()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await StartAsync(graph);
        await PostAsync(app, 1, "ada", """ "email":"ada.old@example.com" """);
        await app.AdvanceDaysAsync(1);
        var asked = graph.Requests.Count;
        await PostAsync(app, 2, "ada", """ "level":"L4" """);
        await app.AdvanceDaysAsync(1);
        Assert.Equal(asked, graph.Requests.Count);

        await PostAsync(app, 3, "ada", """ "email":"ada@example.com" """);
        await app.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Equal("Engineer", (await AdaAsync(app)).JobTitle);
    }

    [Fact]
    public async Task Given_a_running_pair_when_the_directory_knows_the_zone_then_the_relationship_does()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await StartAsync(graph);
        var id = await Given.PairAsync(app, mentee: "ada");
        await PostAsync(app, 1, "ada", """ "email":"ada@example.com","timeZone":null """);
        await app.QuietAsync();
        Assert.Equal("Etc/UTC", (await Given.StateAsync(app, id)).Member("ada")!.TimeZone);
        await app.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Equal("Asia/Tokyo", (await Given.StateAsync(app, id)).Member("ada")!.TimeZone);
    }

    [Fact]
    public async Task Given_the_directory_is_turned_off_then_it_is_never_asked()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await StartAsync(graph, ("Mentoring:Graph:Directory", "false"));
        await PostAsync(app, 1, "ada", """ "email":"ada@example.com" """);
        await app.AdvanceDaysAsync(1);
        Assert.Empty(graph.Requests);
    }

    private static Task<TestApp> StartAsync(GraphFake graph, params (string Name, string Value)[] more)
    {
        graph.Users.Add(Ada);
        graph.Users.Add(Boss);
        return TestApp.StartAsync(settings: [.. graph.Settings, .. more]);
    }

    private static async Task PostAsync(TestApp app, long version, string person, string profile) =>
        (await Hr.PostAsync(app, Hr.Event("updated", person, version, $$""","profile":{ {{profile}} }"""))).Is(202);

    private static async Task<Person> AdaAsync(TestApp app) => (await app.Get<PersonStore>().GetAsync("ada"))!;
}
