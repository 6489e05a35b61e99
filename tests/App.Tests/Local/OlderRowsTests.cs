using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Tests.Local;

/// <summary>Rows as they stand in data folders since before collections knew of containers: by collection, partition and id.</summary>
public sealed class OlderRowsTests : IDisposable
{
    private const string TakenPlace = """{"mentorId":"ann","taken":[{"relationshipId":"rel-1","programId":"buddies","menteeIds":["bob"]}]}""";

    private const string Row = """
        {"id":"rel-1","programId":"buddies","mentors":["ann"],"mentees":["bob"],"people":["ann","bob"],"phase":"sessions","health":"onTrack",
        "healthReasons":[],"createdAt":"2026-01-05T08:00:00+00:00","updatedAt":"2026-01-05T08:00:00+00:00"}
        """;

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Given_rows_of_an_older_folder_then_they_are_read_listed_and_changed_where_they_are()
    {
        await using (await TestApp.StartAsync(folder: _folder.Path))
        {
            // Makes the folder.
        }

        _folder.WriteDocument("places", "ann", "ann", TakenPlace);
        _folder.WriteDocument("relationship-rows", "buddies", "rel-1", Row);

        await using var app = await TestApp.StartAsync(folder: _folder.Path);
        var store = app.Get<IDocumentStore>();
        Assert.Equal(1, await app.Get<Places>().TakenAsync("ann"));
        var mine = await store.QueryAsync(RelationshipProjection.Rows, "buddies", [Condition.Has("people", "bob"), Condition.Is("phase", "sessions")]);
        Assert.Equal("rel-1", Assert.Single(mine.Items).Value.Id);

        await app.Get<Places>().ReleaseAsync("ann", "rel-1");
        Assert.Equal(0, await app.Get<Places>().TakenAsync("ann"));
        await store.DeleteAsync(RelationshipProjection.Rows, "buddies", "rel-1");
        Assert.Empty((await store.QueryAsync(RelationshipProjection.Rows, "buddies", [])).Items);
    }

    public void Dispose() => _folder.Dispose();
}
