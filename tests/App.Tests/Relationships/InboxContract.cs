using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Storage;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Tests.Relationships;

/// <summary>What every inbox does, whatever it is made of.</summary>
public abstract class InboxContract : IAsyncLifetime
{
    private const string Id = "rel-1";

    private readonly TestClock _clock = new();

    public static TheoryData<string> StrangeTexts =>
        ["a/b\\c?d#e", "it's; -- \"x\"", "Zoë 名前 🙂", "%2F + ", "..", new string('x', 200), new string('名', 200)];

    private protected IInbox Inbox { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Inbox = await OpenAsync(_clock);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Unread_signals_come_in_the_order_in_which_they_were_written_down()
    {
        string[] ids = ["z", "a", "m", "b"];
        foreach (var id in ids)
        {
            Assert.True(await Inbox.AppendAsync(Id, Signal(id), Cancellation));
        }

        _clock.Advance(TimeSpan.FromMinutes(1));
        await Inbox.AppendAsync(Id, Signal("0"), Cancellation);

        Assert.Equal([.. ids, "0"], await UnreadAsync());
        Assert.Equal(["z", "a"], await UnreadAsync(max: 2));
        Assert.Equivalent(Signal("z"), (await Inbox.ReadUnreadAsync(Id, 1, Cancellation))[0], strict: true);
    }

    [Fact]
    public async Task A_signal_that_is_there_stays_as_it_is()
    {
        await Inbox.AppendAsync(Id, Signal("one"), Cancellation);
        Assert.False(await Inbox.AppendAsync(Id, Signal("one") with { PersonId = "other" }, Cancellation));

        Assert.Equal("ann", (await Inbox.FindAsync(Id, "one", Cancellation))!.Signal.PersonId);
        Assert.Equal(["one"], await UnreadAsync());
    }

    [Fact]
    public async Task A_signal_that_was_read_is_not_unread_again_when_it_comes_again()
    {
        await Inbox.AppendAsync(Id, Signal("one"), Cancellation);
        await Inbox.MarkReadAsync(Id, 3, [Result("one")], Cancellation);

        Assert.False(await Inbox.AppendAsync(Id, Signal("one"), Cancellation));
        Assert.Empty(await UnreadAsync());
    }

    [Fact]
    public async Task Of_many_who_write_the_same_signal_one_wins()
    {
        var written = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Inbox.AppendAsync(Id, Signal("one"), Cancellation)));

        Assert.Single(written, true);
        Assert.Equal(["one"], await UnreadAsync());
    }

    [Fact]
    public async Task Of_many_who_write_at_once_none_is_lost()
    {
        var ids = Enumerable.Range(0, 40).Select(number => $"s{number}").ToList();
        await Task.WhenAll(ids.Select(id => Inbox.AppendAsync(Id, Signal(id), Cancellation)));

        Assert.Equal(ids.Order(), (await UnreadAsync()).Order());
    }

    [Fact]
    public async Task Reading_is_remembered_with_step_and_result_and_once()
    {
        await Inbox.AppendAsync(Id, Signal("one"), Cancellation);
        await Inbox.AppendAsync(Id, Signal("two"), Cancellation);
        await Inbox.MarkReadAsync(Id, 3, [Result("one"), Result("one"), Result("unknown")], Cancellation);
        await Inbox.MarkReadAsync(Id, 4, [Result("one") with { Fate = SignalFate.Late }], Cancellation);

        Assert.Equal(["two"], await UnreadAsync());
        var read = await Inbox.FindAsync(Id, "one", Cancellation);
        Assert.Equal(3, read!.ReadByStep);
        Assert.Equal(Result("one"), read.Result);
        Assert.Null(await Inbox.FindAsync(Id, "unknown", Cancellation));
    }

    [Fact]
    public async Task All_entries_are_listed_in_order_read_or_not()
    {
        foreach (var id in new[] { "c", "a", "b" })
        {
            await Inbox.AppendAsync(Id, Signal(id), Cancellation);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        await Inbox.MarkReadAsync(Id, 1, [Result("a")], Cancellation);

        var entries = await Inbox.ListAsync(Id, Cancellation);
        Assert.Equal([("c", null), ("a", 1), ("b", (int?)null)], entries.Select(entry => (entry.Signal.Id, entry.ReadByStep)));
        Assert.Equal(TestApp.Start.AddSeconds(1), entries[1].AppendedAt);
        Assert.Empty(await Inbox.ListAsync("rel-2", Cancellation));
    }

    [Fact]
    public async Task Many_are_marked_at_once()
    {
        var ids = Enumerable.Range(0, 120).Select(number => $"s{number}").ToList();
        foreach (var id in ids)
        {
            await Inbox.AppendAsync(Id, Signal(id), Cancellation);
        }

        await Inbox.MarkReadAsync(Id, 1, [.. ids.Skip(1).Select(Result)], Cancellation);

        Assert.Equal(["s0"], await UnreadAsync());
        Assert.Equal(119, (await Inbox.ListAsync(Id, Cancellation)).Count(entry => entry.ReadByStep == 1));
    }

    [Fact]
    public async Task Whoever_waits_since_before_is_found_once_and_nobody_else()
    {
        await Inbox.AppendAsync("rel-old", Signal("one"), Cancellation);
        await Inbox.AppendAsync("rel-old", Signal("two"), Cancellation);
        await Inbox.AppendAsync("rel-read", Signal("one"), Cancellation);
        await Inbox.MarkReadAsync("rel-read", 1, [Result("one")], Cancellation);
        await Inbox.AppendAsync("rel-half", Signal("one"), Cancellation);
        await Inbox.AppendAsync("rel-half", Signal("two"), Cancellation);
        await Inbox.MarkReadAsync("rel-half", 1, [Result("one")], Cancellation);
        _clock.Advance(TimeSpan.FromMinutes(5));
        await Inbox.AppendAsync("rel-new", Signal("one"), Cancellation);

        var before = TestApp.Start.AddMinutes(2);
        Assert.Equal(["rel-half", "rel-old"], (await Inbox.WaitingSinceAsync(before, 10, Cancellation)).Order());
        Assert.Single(await Inbox.WaitingSinceAsync(before, 1, Cancellation));
        Assert.Empty(await Inbox.WaitingSinceAsync(TestApp.Start, 10, Cancellation));
        Assert.Equal(3, (await Inbox.WaitingSinceAsync(before.AddHours(3), 10, Cancellation)).Count);
    }

    [Theory]
    [MemberData(nameof(StrangeTexts))]
    public async Task Any_text_is_an_id(string text)
    {
        Assert.True(await Inbox.AppendAsync(text, Signal(text), Cancellation));
        Assert.False(await Inbox.AppendAsync(text, Signal(text), Cancellation));
        Assert.Equal(text, Assert.Single(await Inbox.ReadUnreadAsync(text, 10, Cancellation)).Id);
        Assert.Equal([text], await Inbox.WaitingSinceAsync(TestApp.Start.AddHours(1), 10, Cancellation));
        await Inbox.MarkReadAsync(text, 1, [Result(text)], Cancellation);
        Assert.Equal(1, (await Inbox.FindAsync(text, text, Cancellation))!.ReadByStep);
        Assert.Null(await Inbox.FindAsync(text, text + "x", Cancellation));
        Assert.Empty(await Inbox.WaitingSinceAsync(TestApp.Start.AddHours(1), 10, Cancellation));
    }

    [Fact]
    public async Task A_long_signal_comes_back_whole()
    {
        var signal = new End { Id = "long", NoteRef = new string('x', 20_000) + new string('é', 1_500) };
        await Inbox.AppendAsync(Id, signal, Cancellation);
        Assert.Equal(signal, Assert.Single(await Inbox.ReadUnreadAsync(Id, 10, Cancellation)));
    }

    [Fact]
    public async Task An_entry_is_rewritten_in_its_place_read_or_not()
    {
        foreach (var id in new[] { "c", "a", "b" })
        {
            await Inbox.AppendAsync(Id, Signal(id), Cancellation);
        }

        await Inbox.AppendAsync("rel-2", Signal("c"), Cancellation);
        await Inbox.MarkReadAsync(Id, 1, [Result("a")], Cancellation);
        for (var time = 0; time < 2; time++)
        {
            await Inbox.RewriteAsync(
                Id, signal => signal is { PersonId: "ann", Id: not "b" } ? signal with { PersonId = "nobody" } : signal, Cancellation);
        }

        var entries = await Inbox.ListAsync(Id, Cancellation);
        Assert.Equal(
            [("c", "nobody", null), ("a", "nobody", 1), ("b", "ann", (int?)null)],
            entries.Select(entry => (entry.Signal.Id, entry.Signal.PersonId, entry.ReadByStep)));
        Assert.Equal(Result("a"), entries[1].Result);
        var unread = await Inbox.ReadUnreadAsync(Id, 10, Cancellation);
        Assert.Equal([("c", "nobody"), ("b", "ann")], unread.Select(signal => (signal.Id, signal.PersonId)));
        Assert.Equal("ann", (await Inbox.FindAsync("rel-2", "c", Cancellation))!.Signal.PersonId);
        Assert.False(await Inbox.AppendAsync(Id, Signal("c"), Cancellation));
        await Inbox.RewriteAsync("rel-3", signal => signal with { PersonId = "nobody" }, Cancellation);
    }

    private protected abstract Task<IInbox> OpenAsync(TimeProvider clock);

    private static Resume Signal(string id) => new() { Id = id, At = TestApp.Start, PersonId = "ann" };

    private static SignalResult Result(string id) => new() { SignalId = id, Kind = "resume", Fate = SignalFate.Applied };

    private async Task<IEnumerable<string>> UnreadAsync(int max = 1000) =>
        (await Inbox.ReadUnreadAsync(Id, max, Cancellation)).Select(signal => signal.Id);
}
