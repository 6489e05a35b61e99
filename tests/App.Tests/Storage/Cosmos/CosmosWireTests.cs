using System.Text.Json;
using ServerlessMentoring.App.Enrollment.DeadLetters;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.Services;

namespace ServerlessMentoring.App.Tests.Storage.Cosmos;

/// <summary>What goes to Cosmos DB, where the server in the tests would take anything.</summary>
public sealed class CosmosWireTests(NpmServices services) : IAsyncLifetime
{
    private Recorder _wire = null!;
    private StoreHost? _host;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var account = await CosmosAccount.OpenAsync(services);
        _host = new StoreHost(builder => CosmosAccount.Correct(builder, inner => _wire = new Recorder(new ShortPages(inner))), account.Settings);
    }

    public ValueTask DisposeAsync()
    {
        _host?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_receipt_lives_for_its_thirty_days()
    {
        var now = TestApp.Start;
        await _host!.Get<ReceiptStore>().ClaimAsync(
            "native", new Receipt("key", "hash", now, now + ReceiptStore.Retention, false, null), Cancellation);

        Assert.Equal(30 * 24 * 60 * 60, Created().GetProperty("ttl").GetInt32());
        Assert.Equal("key", Created().GetProperty("id").GetString());
        Assert.Equal("receipts:native", Created().GetProperty("partition").GetString());
        Assert.Equal("receipts", Created().GetProperty("kind").GetString());
        Assert.Equal("hash", Created().GetProperty("value").GetProperty("bodyHash").GetString());
    }

    [Fact]
    public async Task What_is_kept_has_no_time_to_live()
    {
        await _host!.Get<DeadLetterStore>().AddAsync(
            new DeadLetter("id", "native", "", null, null, null, "why", "remedy", "{}", TestApp.Start, TestApp.Start), Cancellation);
        Assert.False(Created().TryGetProperty("ttl", out _));
    }

    [Fact]
    public async Task A_read_by_id_is_a_point_read_and_a_list_is_one_partition()
    {
        await _host!.Get<ReceiptStore>().ForgetExpiredAsync("native", TestApp.Start, Cancellation);
        await _host.Get<IDocumentStore>().GetAsync(ReceiptStore.Collection, "native", "key", Cancellation);

        var (query, read) = (_wire.Sent.First(), _wire.Sent.Last());
        Assert.Equal("POST", query.Method);
        Assert.Equal("""["receipts:native"]""", query.Headers["x-ms-documentdb-partitionkey"]);
        Assert.Contains("""WHERE c[\"partition\"] = @partition AND c[\"value\"][\"expiresAt\"] < @value0 ORDER BY c.id""", query.Body, StringComparison.Ordinal);
        Assert.Equal("GET", read.Method);
        Assert.EndsWith("/colls/intake/docs/key", read.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_ask_for_nothing_back()
    {
        await _host!.Get<DeadLetterStore>().AddAsync(
            new DeadLetter("id", "native", "", null, null, null, "why", "remedy", "{}", TestApp.Start, TestApp.Start), Cancellation);
        Assert.Equal("return=minimal", _wire.Sent.Single().Headers["Prefer"]);
    }

    [Fact]
    public async Task A_page_is_as_long_as_it_was_asked_for_though_the_service_gives_shorter_ones()
    {
        var (store, receipts) = (_host!.Get<IDocumentStore>(), ReceiptStore.Collection);
        for (var number = 0; number < 7; number++)
        {
            await store.CreateAsync(
                receipts, "native", $"{number}", new Receipt($"{number}", "hash", TestApp.Start, TestApp.Start, false, null), Cancellation);
        }

        var first = await store.QueryAsync(receipts, "native", [], 5, null, Cancellation);
        var second = await store.QueryAsync(receipts, "native", [], 5, first.Continuation, Cancellation);
        Assert.Equal(["0", "1", "2", "3", "4"], first.Items.Select(item => item.Value.Key));
        Assert.Equal(["5", "6"], second.Items.Select(item => item.Value.Key));
        Assert.Null(second.Continuation);
    }

    private JsonElement Created() => JsonDocument.Parse(_wire.Sent.Last(call => call.Method == "POST" && call.Body!.Contains("\"value\"", StringComparison.Ordinal)).Body!).RootElement;
}
