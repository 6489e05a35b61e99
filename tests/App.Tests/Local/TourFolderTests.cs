using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Calendar;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Local;
using ServerlessMentoring.Local.Mails;
using ServerlessMentoring.Local.Stores;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.App.Tests.Local;

public sealed class TourFolderTests
{
    [Fact]
    public void A_tour_that_runs_keeps_its_folder_from_a_second()
    {
        using var folder = new TempFolder();
        using var first = Read(folder.Path);
        var file = Path.Combine(first.DataPath, "mentoring.db");
        File.WriteAllText(file, "the first's");

        Assert.Throws<LocalHostException>(() => Read(folder.Path));

        Assert.Equal("the first's", File.ReadAllText(file));
    }

    [Fact]
    public void A_new_tour_begins_without_what_the_last_one_left()
    {
        using var folder = new TempFolder();
        string file;
        using (var first = Read(folder.Path))
        {
            file = Path.Combine(first.DataPath, "mentoring.db");
            File.WriteAllText(file, "the first's");
        }

        using var second = Read(folder.Path);

        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_folder_that_is_no_tours_is_left_alone()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "tour")).FullName, "mine");
        File.WriteAllText(file, "mine");

        Assert.Throws<LocalHostException>(() => Read(folder.Path));

        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public void Given_accounts_in_the_settings_then_a_tour_uses_none_of_them()
    {
        using var folder = new TempFolder();
        string[] names = ["Mentoring:Mail:Smtp:Host", "Mentoring:Cosmos:Endpoint", "Mentoring:Graph:Organizer", "Mentoring:Graph:BaseUrl"];
        using var host = LocalApplication.Build(new StartOptions
        {
            Tour = true,
            DataPath = folder.Path,
            Settings = names.ToDictionary(name => name, _ => (string?)"http://real.example.com"),
        });

        Assert.All(names, name => Assert.Empty(host.Services.GetRequiredService<IConfiguration>()[name]!));
        Assert.IsType<Outbox>(host.Services.GetRequiredService<IMailer>());
        Assert.IsType<SqliteDocumentStore>(host.Services.GetRequiredService<IDocumentStore>());
        Assert.IsType<MailCalendar>(host.Services.GetRequiredService<ICalendar>());
    }

    private static LocalSettings Read(string folder) =>
        LocalSettings.Read(new ConfigurationManager(), new StartOptions { Tour = true, DataPath = folder });
}
