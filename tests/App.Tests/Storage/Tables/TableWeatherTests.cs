using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Tables;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Tests.Storage.Tables;

/// <summary>Inbox and ledger when Table storage is busy, answers get lost, or a host dies between two writes.</summary>
public sealed class TableWeatherTests
{
    private const string Id = "rel-1";

    private readonly TestClock _clock = new();
    private readonly MemoryTable _entryRows = new();
    private readonly MemoryTable _unreadRows = new();
    private readonly ShakyTable _entries;
    private readonly ShakyTable _unread;
    private readonly TableInbox _inbox;

    public TableWeatherTests()
    {
        _entries = new ShakyTable(_entryRows);
        _unread = new ShakyTable(_unreadRows);
        _inbox = new TableInbox(_entries, _unread, _clock);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_write_that_the_client_repeated_by_itself_is_new_all_the_same()
    {
        _entries.Choose = _unread.Choose = _ => Mishap.Repeated;

        Assert.True(await _inbox.AppendAsync(Id, Signal("one"), Cancellation));
        Assert.Equal(["one"], await UnreadAsync());
        Assert.Equal([Id], await WaitingAsync(TimeSpan.FromMinutes(5)));
    }

    [Fact]
    public async Task An_entry_whose_answer_was_lost_is_found_by_the_sweeper_and_by_whoever_sends_it_again()
    {
        _entries.Choose = _ => Mishap.AnswerLost;
        await Assert.ThrowsAsync<StoreBusyException>(() => _inbox.AppendAsync(Id, Signal("one"), Cancellation));
        _entries.Choose = _ => Mishap.None;

        Assert.False(await _inbox.AppendAsync(Id, Signal("one"), Cancellation));
        Assert.Equal(["one"], await UnreadAsync());
        Assert.Equal([Id], await WaitingAsync(TimeSpan.FromMinutes(5)));
        Assert.Equal(1, _unreadRows.RowsKept);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_not_taken_is_new_when_it_is_sent_again(bool indexFails)
    {
        (indexFails ? _unread : _entries).Choose = number => number == 1 ? Mishap.Busy : Mishap.None;
        await Assert.ThrowsAsync<StoreBusyException>(() => _inbox.AppendAsync(Id, Signal("one"), Cancellation));

        Assert.Empty(await UnreadAsync());
        Assert.True(await _inbox.AppendAsync(Id, Signal("one"), Cancellation));
        Assert.Equal(["one"], await UnreadAsync());
    }

    [Fact]
    public async Task A_row_of_the_index_without_an_entry_rings_nobody_and_goes_when_no_writer_can_still_come()
    {
        _entries.Choose = _ => Mishap.Busy;
        await Assert.ThrowsAsync<StoreBusyException>(() => _inbox.AppendAsync(Id, Signal("one"), Cancellation));

        Assert.Empty(await WaitingAsync(TimeSpan.FromMinutes(30)));
        Assert.Equal(1, _unreadRows.RowsKept);
        Assert.Empty(await WaitingAsync(TimeSpan.FromHours(2)));
        Assert.Equal(0, _unreadRows.RowsKept);
    }

    [Fact]
    public async Task A_row_of_the_index_that_outlived_its_entrys_reading_rings_nobody_and_goes()
    {
        await _inbox.AppendAsync(Id, Signal("one"), Cancellation);
        _unread.Choose = _ => Mishap.Busy;
        await Assert.ThrowsAsync<StoreBusyException>(() => _inbox.MarkReadAsync(Id, 1, [Result("one")], Cancellation));
        _unread.Choose = _ => Mishap.None;

        Assert.Empty(await UnreadAsync());
        Assert.Empty(await WaitingAsync(TimeSpan.FromHours(2)));
        Assert.Equal(0, _unreadRows.RowsKept);
    }

    [Theory]
    [InlineData(Mishap.Busy)]
    [InlineData(Mishap.AnswerLost)]
    public async Task Marking_that_broke_off_in_the_middle_is_finished_by_doing_it_again(Mishap mishap)
    {
        var ids = Enumerable.Range(0, 120).Select(number => $"s{number:D3}").ToList();
        foreach (var id in ids)
        {
            await _inbox.AppendAsync(Id, Signal(id), Cancellation);
        }

        _entries.StartCounting();
        _entries.Choose = number => number == 2 ? mishap : Mishap.None;
        await Assert.ThrowsAsync<StoreBusyException>(() => _inbox.MarkReadAsync(Id, 7, [.. ids.Select(Result)], Cancellation));
        Assert.NotEmpty(await UnreadAsync());

        await _inbox.MarkReadAsync(Id, 7, [.. ids.Select(Result)], Cancellation);
        Assert.Empty(await UnreadAsync());
        Assert.All(await _inbox.ListAsync(Id, Cancellation), entry => Assert.Equal(7, entry.ReadByStep));
        Assert.Empty(await WaitingAsync(TimeSpan.FromHours(2)));
        Assert.Equal(0, _unreadRows.RowsKept);
    }

    [Fact]
    public async Task Marking_that_the_client_repeated_by_itself_is_one_marking()
    {
        await _inbox.AppendAsync(Id, Signal("one"), Cancellation);
        _entries.Choose = _unread.Choose = _ => Mishap.Repeated;
        await _inbox.MarkReadAsync(Id, 1, [Result("one")], Cancellation);

        Assert.Equal(1, Assert.Single(await _inbox.ListAsync(Id, Cancellation)).ReadByStep);
        Assert.Equal(0, _unreadRows.RowsKept);
    }

    [Fact]
    public async Task Two_markers_of_overlapping_signals_each_mark_what_the_other_left()
    {
        foreach (var id in new[] { "one", "two", "three" })
        {
            await _inbox.AppendAsync(Id, Signal(id), Cancellation);
        }

        // The other marks "two" after the first has read what is unread and before it writes.
        var first = new ShakyTable(_entryRows);
        first.Choose = number =>
        {
            if (number == 1)
            {
                _inbox.MarkReadAsync(Id, 2, [Result("two")], Cancellation).GetAwaiter().GetResult();
            }

            return Mishap.None;
        };
        await new TableInbox(first, _unread, _clock).MarkReadAsync(Id, 1, [Result("one"), Result("two"), Result("three")], Cancellation);

        Assert.Equal([1, 2, 1], (await _inbox.ListAsync(Id, Cancellation)).Select(entry => entry.ReadByStep));
        Assert.Equal(0, _unreadRows.RowsKept);
    }

    [Fact]
    public async Task A_claim_that_the_client_repeated_by_itself_is_the_claimants()
    {
        var ledger = new TableLedger(new ShakyTable(new MemoryTable()) { Choose = _ => Mishap.Repeated });
        Assert.True((await ledger.ClaimAsync(Entry("rel-1/1/0"), Cancellation)).Claimed);
        Assert.False((await ledger.ClaimAsync(Entry("rel-1/1/0"), Cancellation)).Claimed);
        await ledger.MarkDoneAsync("rel-1/1/0", TestApp.Start, Cancellation);
        Assert.NotNull((await ledger.GetAsync("rel-1/1/0", Cancellation))!.DoneAt);
    }

    [Fact]
    public async Task A_claim_whose_answer_was_lost_is_open_and_not_done_so_that_it_is_carried_out()
    {
        var table = new ShakyTable(new MemoryTable()) { Choose = number => number == 1 ? Mishap.AnswerLost : Mishap.None };
        var ledger = new TableLedger(table);
        await Assert.ThrowsAsync<StoreBusyException>(() => ledger.ClaimAsync(Entry("start/a"), Cancellation));

        var (entry, claimed) = await ledger.ClaimAsync(Entry("start/a"), Cancellation);
        Assert.False(claimed);
        Assert.Null(entry.DoneAt);
        Assert.Equal(["start/a"], (await ledger.UnfinishedAsync("start", TestApp.Start.AddHours(1), 10, Cancellation)).Select(left => left.Key));
    }

    [Fact]
    public async Task Looking_for_what_waits_costs_by_what_waits()
    {
        for (var number = 0; number < 10_000; number++)
        {
            await _inbox.AppendAsync($"rel-{number}", Signal("one"), Cancellation);
            await _inbox.MarkReadAsync($"rel-{number}", 1, [Result("one")], Cancellation);
        }

        for (var number = 0; number < 10; number++)
        {
            await _inbox.AppendAsync($"rel-{number * 1000}", Signal("two"), Cancellation);
        }

        _entryRows.StartCounting();
        _unreadRows.StartCounting();
        Assert.Equal(10, (await WaitingAsync(TimeSpan.FromMinutes(5))).Count());
        Assert.True(_entryRows.RowsRead + _unreadRows.RowsRead <= 20, $"{_entryRows.RowsRead} and {_unreadRows.RowsRead} rows");
        Assert.True(_entryRows.Calls + _unreadRows.Calls <= 18, $"{_entryRows.Calls} and {_unreadRows.Calls} calls");
    }

    [Fact]
    public async Task Looking_for_unfinished_starts_costs_by_what_is_unfinished()
    {
        var table = new MemoryTable();
        var ledger = new TableLedger(table);
        for (var number = 0; number < 10_000; number++)
        {
            await ledger.ClaimAsync(Entry($"start/rel-{number}"), Cancellation);
            await ledger.MarkDoneAsync($"start/rel-{number}", TestApp.Start, Cancellation);
        }

        await ledger.ClaimAsync(Entry("start/left"), Cancellation);
        table.StartCounting();
        Assert.Single(await ledger.UnfinishedAsync("start", TestApp.Start.AddHours(1), 10, Cancellation));
        Assert.Equal((1, 1), (table.Calls, table.RowsRead));
    }

    [Fact]
    public async Task A_text_that_no_row_takes_is_refused_before_anything_is_written()
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(
            () => _inbox.AppendAsync(Id, new End { Id = "long", NoteRef = new string('x', 40_000) }, Cancellation));
        Assert.StartsWith("signal has 40", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, _entryRows.RowsKept + _unreadRows.RowsKept);
    }

    private static Resume Signal(string id) => new() { Id = id, At = TestApp.Start };

    private static SignalResult Result(string id) => new() { SignalId = id, Kind = "resume", Fate = SignalFate.Applied };

    private static LedgerEntry Entry(string key) => new(key, "start", null, TestApp.Start);

    private async Task<IEnumerable<string>> UnreadAsync() => (await _inbox.ReadUnreadAsync(Id, 1000, Cancellation)).Select(signal => signal.Id);

    private async Task<IEnumerable<string>> WaitingAsync(TimeSpan later) => await _inbox.WaitingSinceAsync(_clock.GetUtcNow() + later, 1000, Cancellation);
}
