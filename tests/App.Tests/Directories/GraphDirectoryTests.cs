using ServerlessMentoring.App.People.Directory;
using ServerlessMentoring.App.Tests.GraphFakes;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Tests.Directories;

public sealed class GraphDirectoryTests
{
    private static readonly FakeUser Ada = new("1", "ada@example.com", "ada@example.com", ManagerId: "2")
    {
        DisplayName = "Ada",
        JobTitle = "Engineer",
        Department = "Research",
        Office = "Berlin",
        Zone = "W. Europe Standard Time",
    };

    [Fact]
    public async Task Given_somebody_in_the_directory_then_profile_hours_and_managers_up_to_the_top_are_known()
    {
        await using var graph = await GraphFake.StartAsync();
        graph.Users.Add(Ada);
        graph.Users.Add(new FakeUser("2", "bob@example.com", "bob.lead@example.com", ManagerId: "3"));
        graph.Users.Add(new FakeUser("3", "cy@example.com"));

        var found = (await new GraphDirectory(graph.Client()).FindAsync("ada@example.com"))!;
        Assert.Equal(("Ada", "Engineer", "Research", "Berlin"), (found.DisplayName, found.JobTitle, found.Department, found.Location));
        Assert.Equal(["bob.lead@example.com", "cy@example.com"], found.Managers);
        Assert.Equal("Europe/Berlin", found.TimeZone);
        Assert.Equal(
            new WorkingHours
            {
                Days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday],
                From = new TimeOnly(8, 0),
                To = new TimeOnly(16, 30),
            },
            found.WorkingHours);
    }

    [Theory]
    [InlineData("o'hara@example.com")]
    [InlineData("Ada.Lovelace@Example.com")]
    public async Task Given_an_address_that_is_no_sign_in_name_then_it_is_found_by_mail_behind_empty_pages(string mail)
    {
        await using var graph = await GraphFake.StartAsync();
        graph.Users.Add(Ada with { SignInName = "u1@corp.example.com", Mail = mail, ManagerId = null });
        var found = await new GraphDirectory(graph.Client()).FindAsync(mail);
        Assert.Equal("Ada", found?.DisplayName);
        Assert.Empty(found!.Managers);
    }

    [Theory]
    [InlineData("Europe/Lisbon", "Europe/Lisbon")]
    [InlineData("Tokyo Standard Time", "Asia/Tokyo")]
    [InlineData("UTC", "Etc/UTC")]
    [InlineData("Customized Time Zone", null)]
    public async Task Given_a_mailbox_names_its_zone_as_Windows_or_as_IANA_then_we_know_it_by_IANA(string zone, string? expected)
    {
        await using var graph = await GraphFake.StartAsync();
        graph.Users.Add(Ada with { ManagerId = null, Zone = zone });
        Assert.Equal(expected, (await new GraphDirectory(graph.Client()).FindAsync("ada@example.com"))!.TimeZone);
    }

    [Fact]
    public async Task Given_mailboxes_are_closed_to_the_app_then_the_rest_is_known()
    {
        await using var graph = await GraphFake.StartAsync();
        graph.Users.Add(Ada with { ManagerId = null });
        graph.Users.MailboxesAreOpen = false;
        var found = await new GraphDirectory(graph.Client()).FindAsync("ada@example.com");
        Assert.Equal(("Ada", null, null), (found!.DisplayName, found.TimeZone, found.WorkingHours));
    }

    [Fact]
    public async Task Given_nobody_by_that_address_then_nothing_and_when_it_is_down_then_a_fault()
    {
        await using var graph = await GraphFake.StartAsync();
        Assert.Null(await new GraphDirectory(graph.Client()).FindAsync("nobody@example.com"));
        graph.Trouble = _ => GraphFake.Fault(403);
        await Assert.ThrowsAnyAsync<Exception>(() => new GraphDirectory(graph.Client()).FindAsync("nobody@example.com"));
    }
}
