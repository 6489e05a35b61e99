using System.IO.Compression;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.App.People.Directory;
using ServerlessMentoring.App.Subscriptions;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Local;

/// <summary>
/// A data folder made before orchestrations ran on Microsoft's engine, with one relationship in its sessions, one proposed and one declined, on
/// 7 March 2026: its documents, inbox and ledger are taken as they are, and its relationships go on from their saved state.
/// </summary>
public sealed class OlderFolderTests : IDisposable
{
    private const string InSessions = "rel-78bbec01be79781180d59ed54caad315";
    private const string Proposed = "rel-1b23d9509beb62a1d14e0e077aa5c4aa";
    private const string Declined = "rel-cf4af7835868653067423c2df419fafd";

    private readonly TempFolder _folder = new();

    public OlderFolderTests()
    {
        using var packed = new GZipStream(File.OpenRead(Repository.PathOf("tests/App.Tests/Local/OlderFolder/mentoring.db.gz")), CompressionMode.Decompress);
        using var file = File.Create(Path.Combine(_folder.Path, "mentoring.db"));
        packed.CopyTo(file);
    }

    [Fact]
    public async Task Given_an_older_folder_when_it_is_started_then_every_open_relationship_runs_again_at_once()
    {
        await using var app = await StartAsync();
        await app.QuietAsync();

        Assert.Equal(OrchestrationRuntimeStatus.Running, (await app.Durable.GetInstanceAsync(InSessions))!.RuntimeStatus);
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await app.Durable.GetInstanceAsync(Proposed))!.RuntimeStatus);
        Assert.Null(await app.Durable.GetInstanceAsync(Declined));
        Assert.Equal(Phase.Sessions, (await Given.StateAsync(app, InSessions)).Phase);
    }

    [Fact]
    public async Task Given_an_older_folder_when_people_go_on_then_their_relationships_do_and_nothing_is_sent_again()
    {
        await using var app = await StartAsync();
        var before = app.Outbox.Count;
        await app.QuietAsync();
        Assert.Equal(before, app.Outbox.Count);

        await Story.AnswerAsync(app, InSessions, "dora", AskKind.BookSession, new { startsAt = "2026-03-12T10:00", durationMinutes = 45, place = "Room 2" });
        await Story.AnswerAsync(app, Proposed, "cleo", AskKind.Accept, new { answer = "accept" });
        await Story.AnswerAsync(app, Proposed, "fay", AskKind.Accept, new { answer = "accept" });

        Assert.Equal(1, (await Given.StateAsync(app, InSessions)).SessionCounts.Booked);
        Assert.Equal(Phase.Kickoff, (await Given.StateAsync(app, Proposed)).Phase);
    }

    [Fact]
    public async Task Given_an_older_folder_when_it_is_started_a_second_time_then_nothing_begins_anew()
    {
        await using (var first = await StartAsync())
        {
            await first.QuietAsync();
        }

        await using var second = await StartAsync();
        await second.AdvanceDaysAsync(5);

        // Nobody answered within the time to accept.
        Assert.Equal(Phase.Declined, (await Given.StateAsync(second, Proposed)).Phase);
        Assert.Equal(1, second.Outbox.All().Count(mail => mail.Mail is { Kind: "proposal", To: "fay@example.com" }));
    }

    [Fact]
    public async Task Given_what_an_older_folder_had_noted_for_later_in_seven_places_then_it_is_on_the_one_list_and_as_due_as_before()
    {
        _folder.WriteDocument("nudges", "3", "kit", """{"personId":"kit","dueAt":"2027-01-01T08:00:00+00:00","lastDigestOn":"2026-03-06","relationships":[]}""");
        _folder.WriteDocument("hr-events", "waiting", "native:one:0", """{"id":"native:one:0","source":"native","personPrefix":"","body":"{}","receivedAt":"2026-03-07T08:00:00+00:00","dueAt":"2027-01-02T08:00:00+00:00","attempts":3,"putOffTo":"2027-01-02","isNotice":false,"isReplay":false}""");
        _folder.WriteDocument("erasures", "erasures", "gil", """{"personId":"gil","tombstone":"gone-1","requestedAt":"2026-03-07T08:00:00+00:00","dueAt":"2027-01-03T08:00:00+00:00","attempts":2,"relationships":["rel-9"]}""");
        _folder.WriteDocument("leavers", "leavers", "hal", """{"personId":"hal","leftAt":"2026-03-01T08:00:00+00:00","dueAt":"2027-01-04T08:00:00+00:00"}""");
        _folder.WriteDocument("request-dues", "waiting", "person:ida", """{"id":"person:ida","dueAt":"2027-01-05T08:00:00+00:00","personId":"ida"}""");
        _folder.WriteDocument("deliveries-due", "due", "hook:one", """{"programId":"buddies","webhookId":"hook","deliveryId":"one","dueAt":"2027-01-06T08:00:00+00:00"}""");
        _folder.WriteDocument("directory-wishes", "waiting", "jan", """{"personId":"jan","dueAt":"2027-01-07T08:00:00+00:00","attempts":1}""");

        await using var app = await StartAsync();

        var nudge = Assert.Single(await app.DueAsync<PersonNudges>(), entry => entry.PersonId == "kit");
        Assert.Equal((On(1), new DateOnly(2026, 3, 6)), (nudge.DueAt, nudge.LastDigestOn));
        var waiting = Assert.Single(await app.DueAsync<WaitingEvent>());
        Assert.Equal(("native:one:0", On(2), 3, new DateOnly(2027, 1, 2)), (waiting.Key(), waiting.DueAt, waiting.Attempts, waiting.PutOffTo));
        var erasure = Assert.Single(await app.DueAsync<ErasureTask>());
        Assert.Equal(("gil", "gone-1", On(3), 2, "rel-9"), (erasure.Key(), erasure.Tombstone, erasure.DueAt, erasure.Attempts, Assert.Single(erasure.Relationships)));
        Assert.Equal(("hal", On(4)), Of(Assert.Single(await app.DueAsync<Leaver>())));
        Assert.Equal(("person:ida", On(5)), Of(Assert.Single(await app.DueAsync<RequestDue>())));
        Assert.Equal(("hook:one", On(6)), Of(Assert.Single(await app.DueAsync<DueDelivery>())));
        Assert.Equal(("jan", On(7)), Of(Assert.Single(await app.DueAsync<DirectoryWish>())));

        // They are found by the ids that their rooms now ask for.
        await app.Get<Leavers>().StopAsync("hal");
        Assert.Empty(await app.DueAsync<Leaver>());

        static DateTimeOffset On(int day) => new(2027, 1, day, 8, 0, 0, TimeSpan.Zero);
        static (string, DateTimeOffset?) Of(DueEntry entry) => (entry.Key(), entry.DueAt);
    }

    public void Dispose() => _folder.Dispose();

    private Task<TestApp> StartAsync() => TestApp.StartAsync(folder: _folder.Path);
}
