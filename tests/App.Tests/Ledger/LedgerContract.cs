using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Tests.Ledger;

/// <summary>What every ledger does, whatever it is made of.</summary>
public abstract class LedgerContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private protected ILedger Ledger { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Ledger = await OpenAsync();

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Of_fifty_who_claim_the_same_one_wins_and_all_see_its_entry()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(number =>
            Ledger.ClaimAsync(Entry("rel-1/1/0") with { PersonId = $"p{number}" }, Cancellation)));

        var winner = Assert.Single(answers, answer => answer.Claimed);
        Assert.All(answers, answer => Assert.Equal(winner.Entry, answer.Entry));
        Assert.Equal(winner.Entry, await Ledger.GetAsync("rel-1/1/0", Cancellation));
    }

    [Fact]
    public async Task A_claim_is_remembered_with_all_it_says()
    {
        var entry = Entry("rel-1/1/0") with { PersonId = "ann", Detail = "{\"why\":\"it's \\\"so\\\"\"}", DoneAt = Noon.AddTicks(1) };
        var (made, claimed) = await Ledger.ClaimAsync(entry, Cancellation);

        Assert.True(claimed);
        Assert.Equal(entry, made);
        Assert.Equal(entry, await Ledger.GetAsync("rel-1/1/0", Cancellation));
        Assert.Null(await Ledger.GetAsync("rel-1/1/1", Cancellation));
    }

    [Fact]
    public async Task What_is_done_was_done_the_first_time()
    {
        await Ledger.ClaimAsync(Entry("rel-1/1/0"), Cancellation);
        await Ledger.MarkDoneAsync("rel-1/1/0", Noon.AddHours(1), Cancellation);
        await Ledger.MarkDoneAsync("rel-1/1/0", Noon.AddHours(2), Cancellation);
        await Ledger.MarkDoneAsync("rel-1/9/9", Noon, Cancellation);

        Assert.Equal(Noon.AddHours(1), (await Ledger.GetAsync("rel-1/1/0", Cancellation))!.DoneAt);
        Assert.Null(await Ledger.GetAsync("rel-1/9/9", Cancellation));
        var (entry, claimed) = await Ledger.ClaimAsync(Entry("rel-1/1/0"), Cancellation);
        Assert.False(claimed);
        Assert.NotNull(entry.DoneAt);
    }

    [Fact]
    public async Task An_owners_entries_are_listed_in_the_order_of_their_keys()
    {
        foreach (var key in new[] { "rel-1/2/0", "rel-1/10/1", "rel-1/1/0", "rel-10/1/0", "rel-2/1/0" })
        {
            await Ledger.ClaimAsync(Entry(key), Cancellation);
        }

        Assert.Equal(
            ["rel-1/1/0", "rel-1/10/1", "rel-1/2/0"], (await Ledger.ListAsync("rel-1", Cancellation)).Select(entry => entry.Key));
        Assert.Empty(await Ledger.ListAsync("rel", Cancellation));
    }

    [Fact]
    public async Task What_was_left_unfinished_is_found_oldest_first()
    {
        await Ledger.ClaimAsync(Entry("start/b") with { ClaimedAt = Noon.AddMinutes(2) }, Cancellation);
        await Ledger.ClaimAsync(Entry("start/a") with { ClaimedAt = Noon.AddMinutes(3) }, Cancellation);
        await Ledger.ClaimAsync(Entry("start/c") with { ClaimedAt = Noon.AddMinutes(1), Detail = "again" }, Cancellation);
        await Ledger.ClaimAsync(Entry("start/done"), Cancellation);
        await Ledger.MarkDoneAsync("start/done", Noon, Cancellation);
        await Ledger.ClaimAsync(Entry("start/late") with { ClaimedAt = Noon.AddMinutes(9) }, Cancellation);
        await Ledger.ClaimAsync(Entry("start/finished") with { DoneAt = Noon }, Cancellation);
        await Ledger.ClaimAsync(Entry("other/a"), Cancellation);

        var before = Noon.AddMinutes(9);
        var left = await Ledger.UnfinishedAsync("start", before, 10, Cancellation);
        Assert.Equal(["start/c", "start/b", "start/a"], left.Select(entry => entry.Key));
        Assert.Equal("again", left[0].Detail);
        Assert.Equal(["start/c"], (await Ledger.UnfinishedAsync("start", before, 1, Cancellation)).Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("rel-1/a/b\\c?d#e")]
    [InlineData("rel-1/it's \"x\" %2F é 🙂")]
    [InlineData("strange owner ü?/..")]
    public async Task Any_text_is_a_key(string key)
    {
        Assert.True((await Ledger.ClaimAsync(Entry(key), Cancellation)).Claimed);
        Assert.False((await Ledger.ClaimAsync(Entry(key), Cancellation)).Claimed);
        Assert.Equal(key, Assert.Single(await Ledger.ListAsync(Entry(key).Owner, Cancellation)).Key);
        await Ledger.MarkDoneAsync(key, Noon, Cancellation);
        Assert.Equal(Noon, (await Ledger.GetAsync(key, Cancellation))!.DoneAt);
    }

    [Fact]
    public async Task Entries_are_listed_by_how_their_keys_go_on()
    {
        foreach (var key in new[] { "nudge/ann/2026-03-02", "nudge/ann/2026-01-01", "nudge/ann@example.com/1", "nudge/anna/1", "nudge/an/1", "other/ann/1" })
        {
            await Ledger.ClaimAsync(Entry(key), Cancellation);
        }

        Assert.Equal(
            ["nudge/ann/2026-01-01", "nudge/ann/2026-03-02"], (await Ledger.ListAsync("nudge", "ann/", Cancellation)).Select(entry => entry.Key));
        Assert.Equal(3 + 1, (await Ledger.ListAsync("nudge", "ann", Cancellation)).Count);
        Assert.Empty(await Ledger.ListAsync("nudge", "bob/", Cancellation));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_entry_is_replaced_under_its_key_and_stays_as_done_as_it_was(bool isDone)
    {
        var entry = Entry("start/a") with { PersonId = "ann", Detail = "of ann", DoneAt = isDone ? Noon : null };
        await Ledger.ClaimAsync(entry, Cancellation);
        for (var time = 0; time < 2; time++)
        {
            await Ledger.ReplaceAsync("start/a", entry with { PersonId = "nobody", Detail = null, DoneAt = Noon.AddDays(1) }, Cancellation);
        }

        Assert.Equal(entry with { PersonId = "nobody" }, await Ledger.GetAsync("start/a", Cancellation));
        var unfinished = await Ledger.UnfinishedAsync("start", Noon.AddDays(1), 10, Cancellation);
        Assert.Equal(isDone ? [] : ["nobody"], unfinished.Select(each => each.PersonId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_entry_is_replaced_under_another_key(bool isDone)
    {
        var entry = Entry("start/ann") with { PersonId = "ann", Detail = "x", DoneAt = isDone ? Noon : null };
        await Ledger.ClaimAsync(entry, Cancellation);
        var other = entry with { Key = "start/nobody", PersonId = "nobody", Detail = "y" };
        for (var time = 0; time < 2; time++)
        {
            await Ledger.ReplaceAsync("start/ann", other, Cancellation);
        }

        Assert.Equal([other], await Ledger.ListAsync("start", Cancellation));
        Assert.Equal(isDone ? 0 : 1, (await Ledger.UnfinishedAsync("start", Noon.AddDays(1), 10, Cancellation)).Count);
        await Ledger.MarkDoneAsync("start/nobody", Noon, Cancellation);
        Assert.Equal(Noon, (await Ledger.GetAsync("start/nobody", Cancellation))!.DoneAt);
    }

    [Fact]
    public async Task A_key_that_is_forgotten_is_free_again()
    {
        await Ledger.ClaimAsync(Entry("start/a"), Cancellation);
        await Ledger.ClaimAsync(Entry("start/b") with { DoneAt = Noon }, Cancellation);
        foreach (var key in new[] { "start/a", "start/b", "start/a", "start/none" })
        {
            await Ledger.ForgetAsync(key, Cancellation);
        }

        Assert.Empty(await Ledger.ListAsync("start", Cancellation));
        Assert.Empty(await Ledger.UnfinishedAsync("start", Noon.AddDays(1), 10, Cancellation));
        Assert.True((await Ledger.ClaimAsync(Entry("start/a"), Cancellation)).Claimed);
    }

    private protected abstract Task<ILedger> OpenAsync();

    private static LedgerEntry Entry(string key) => new(key, "mail.proposal", null, Noon);
}
