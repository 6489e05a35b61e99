using System.IO.Compression;
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

    public void Dispose() => _folder.Dispose();

    private Task<TestApp> StartAsync() => TestApp.StartAsync(folder: _folder.Path);
}
