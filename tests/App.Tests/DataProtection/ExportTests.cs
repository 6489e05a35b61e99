using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Subscriptions;

namespace ServerlessMentoring.App.Tests.DataProtection;

public sealed class ExportTests
{
    [Fact]
    public async Task Given_a_rich_life_then_the_export_has_all_rooms_and_the_own_download_the_notebook_too()
    {
        await using var app = await Subscribing.StartAsync();
        await RichLife.LiveAsync(app);

        var export = await Calls.GetAsync(app.Http, $"/api/people/{RichLife.Person}/export");
        export.Is(200);
        Assert.Equal("attachment; filename=\"person-export.json\"", export.Message.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal("no-store", export.Message.Headers.CacheControl?.ToString());
        string[] rooms =
        [
            "enrollments", "hrEvents", "leads", "mails", "notebook", "nudges", "outboundEvents", "person", "relationships", "sent", "undelivered", "words",
        ];
        Assert.Equal(rooms, export.Json.GetProperty("data").EnumerateObject().Select(room => room.Name).Order(StringComparer.Ordinal));
        Assert.Contains("glockenspiel", export.Text, StringComparison.Ordinal);
        Assert.Contains("celesta", export.Text, StringComparison.Ordinal);

        // What was written in the notebook is the pair's.
        Assert.All(["flugelhorn", "bassoon"], word => Assert.DoesNotContain(word, export.Text, StringComparison.Ordinal));

        var own = await Calls.GetAsync(app.Anonymous, await Link.ToMeAsync(app, RichLife.Person) + "?format=json");
        own.Is(200);
        Assert.Equal("attachment; filename=\"mentoring-data.json\"", own.Message.Content.Headers.ContentDisposition?.ToString());
        Assert.All(["flugelhorn", "bassoon", "glockenspiel", "celesta", "Quirin Zebedee"], word => Assert.Contains(word, own.Text, StringComparison.Ordinal));
        Assert.Contains("nudges", own.Json.GetProperty("rooms").EnumerateObject().Select(room => room.Name));

        // Of what the mentor wrote, the notebook is shared and nothing else.
        Assert.Contains("Ask Quirin about the time.", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mr Zebedee asked for it", own.Text, StringComparison.Ordinal);
    }
}
