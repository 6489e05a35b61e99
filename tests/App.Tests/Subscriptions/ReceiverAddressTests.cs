using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Subscriptions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;

namespace ServerlessMentoring.App.Tests.Subscriptions;

public sealed class ReceiverAddressTests
{
    private const string NotPublic = "url must lead to public addresses only";
    private const string NotHttps = "url must be an https address of at most 500 characters";
    private const string BadPort = "url must use port 443 or 8443";

    private readonly FakeNames _names = new()
    {
        Hosts =
        {
            ["good.example.com"] = ["93.184.216.34"],
            ["inside.example.com"] = ["10.1.2.3"],
            ["half.example.com"] = ["93.184.216.34", "127.0.0.1"],
            ["nowhere.example.com"] = [],
            ["localhost"] = ["127.0.0.1", "::1"],
        },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "http://good.example.com/", NotHttps },
        { "ftp://good.example.com/", NotHttps },
        { "good.example.com", NotHttps },
        { "file:///etc/passwd", NotHttps },
        { "https://user:word@good.example.com/", "url must have neither a user nor a fragment" },
        { "https://good.example.com/#part", "url must have neither a user nor a fragment" },
        { "https://good.example.com:22/", BadPort },
        { "https://good.example.com:7071/", BadPort },
        { "https://localhost/", NotPublic },
        { "https://127.0.0.1/", NotPublic },
        { "https://2130706433/", NotPublic },
        { "https://0x7f.1/", NotPublic },
        { "https://0/", NotPublic },
        { "https://[::1]/", NotPublic },
        { "https://[::ffff:10.0.0.1]/", NotPublic },
        { "https://169.254.169.254/latest/meta-data", NotPublic },
        { "https://168.63.129.16/", NotPublic },
        { "https://inside.example.com/", NotPublic },
        { "https://half.example.com/", NotPublic },
        { "https://nowhere.example.com/", NotPublic },
        { "https://unknown.example.com/", "url must have a name that can be resolved" },
    };

    [Fact]
    public async Task Given_an_address_that_is_not_of_the_open_internet_when_registered_then_400_says_why()
    {
        await using var app = await StartAsync();
        foreach (var row in Refused)
        {
            var (url, rule) = row.Data;
            var answer = await Calls.PostAsync(app.Http, Subscribing.Path, Subscribing.Body(url));
            answer.Is(400);
            Assert.Equal((url, rule), (url, Assert.Single(answer.Faults)));
        }

        (await Calls.PostAsync(app.Http, Subscribing.Path, Subscribing.Body("https://good.example.com/hook?x=1"))).Is(201);
        (await Calls.PostAsync(app.Http, Subscribing.Path, Subscribing.Body("https://good.example.com:8443/hook"))).Is(201);
    }

    [Fact]
    public async Task Given_a_name_that_leads_inside_once_it_is_registered_then_nothing_is_sent_there()
    {
        await using var app = await StartAsync();
        var (path, _) = await Subscribing.RegisterAsync(app, "https://good.example.com/hook");
        _names.Hosts["good.example.com"] = ["127.0.0.1"];
        await Subscribing.TestAsync(app, path);

        var delivery = (await Calls.GetAsync(app.Http, $"{path}/deliveries")).Json.GetProperty("items").EnumerateArray().Single(each => each.GetProperty("attempts").GetInt32() == 1);
        Assert.Equal("its name leads to no public address", delivery.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Given_bodies_with_faults_then_each_is_named()
    {
        await using var app = await StartAsync();
        const string Event = "must be one of relationship.phaseChanged, relationship.attention, person.unmatched, program.report";
        (string Body, string[] Faults)[] bodies =
        [
            ("{}", ["url is required", "events is required"]),
            ("""{"url":"https://good.example.com","events":[]}""", [$"events {Event}"]),
            ("""{"url":"https://good.example.com","events":["all"]}""", [$"events[0] {Event}"]),
            ("""{"url":1,"events":"x","secret":"mine"}""", ["secret is not a known field", "url must be text", "events must be a list"]),
            ("[]", ["$ must be an object"]),
        ];
        foreach (var (body, faults) in bodies)
        {
            var answer = await Calls.PostAsync(app.Http, Subscribing.Path, body);
            answer.Is(400);
            Assert.Equal(faults, answer.Faults);
        }
    }

    [Fact]
    public async Task Given_ten_webhooks_then_there_is_no_eleventh_and_strangers_see_none()
    {
        await using var app = await StartAsync();
        for (var number = 0; number < 10; number++)
        {
            await Subscribing.RegisterAsync(app, "https://good.example.com/hook");
        }

        (await Calls.PostAsync(app.Http, Subscribing.Path, Subscribing.Body("https://good.example.com/hook"))).Is(409);
        var all = await Calls.GetAsync(app.Http, Subscribing.Path);
        Assert.Equal(10, all.Json.GetProperty("items").GetArrayLength());
        Assert.DoesNotContain("whsec_", all.Text, StringComparison.Ordinal);
        (await Calls.GetAsync(app.Anonymous, Subscribing.Path)).Is(401);
        (await Calls.GetAsync(app.Http, "/api/programs/other/webhooks")).Is(404);
        (await Calls.GetAsync(app.Http, $"{Subscribing.Path}/wh-unknown")).Is(404);
    }

    private async Task<TestApp> StartAsync()
    {
        var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<INameResolver>(_names));
        await Given.ProgramAsync(app);
        return app;
    }
}
