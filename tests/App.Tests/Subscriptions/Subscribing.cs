using ServerlessMentoring.App.Subscriptions;
using ServerlessMentoring.App.Tests.Owners;

namespace ServerlessMentoring.App.Tests.Subscriptions;

/// <summary>An app that may send to this machine, and receivers that owners registered.</summary>
internal static class Subscribing
{
    public const string Path = "/api/programs/buddies/webhooks";

    public static readonly (string Name, string Value)[] ToThisMachine =
        [("Mentoring:Outbound:AllowPrivateAddresses", "true"), ("Mentoring:Outbound:TimeoutSeconds", "1")];

    public static Task<TestApp> StartAsync() => TestApp.StartAsync(settings: ToThisMachine);

    public static string Body(string url, params string[] events) =>
        $$"""{"url":"{{url}}","events":[{{string.Join(',', (events.Length == 0 ? OutboundEvent.All : events).Select(type => $"\"{type}\""))}}]}""";

    public static async Task<(string Path, string Secret)> RegisterAsync(TestApp app, string url, params string[] events)
    {
        var made = await Calls.PostAsync(app.Http, Path, Body(url, events));
        made.Is(201);
        return ($"{Path}/{made["id"]}", made["secret"]!);
    }

    public static async Task TestAsync(TestApp app, string path)
    {
        (await Calls.PostAsync(app.Http, $"{path}/test", null)).Is(202);
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));
    }
}
