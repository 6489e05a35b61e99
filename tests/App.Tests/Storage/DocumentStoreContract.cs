using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Nudges;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Tests.Storage;

/// <summary>What every document store does, whatever it is made of.</summary>
public abstract class DocumentStoreContract : IAsyncLifetime
{
    private static readonly Collection<RelationshipRow> Rows = RelationshipProjection.Rows;
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> StrangeTexts =>
    [
        "a/b\\c?d#e",
        "quote ' and \" and ` and ; -- and $",
        "Zoë 名前 🙂 ‮",
        "percent %2F %25 + and space at the end ",
        "~41 is not A, nor ~~",
        ".",
        "..",
        new string('x', 200),
        new string('名', 200),
        string.Concat(Enumerable.Repeat("/#?", 500)),
    ];

    protected IDocumentStore Store { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_is_not_there_is_null_and_deleting_it_is_nothing()
    {
        Assert.Null(await Store.GetAsync(Rows, "p", "absent", Cancellation));
        await Store.DeleteAsync(Rows, "p", "absent", Cancellation);
        Assert.False(await Store.ReplaceAsync(Rows, "p", "absent", Row("absent"), "1", Cancellation));
    }

    [Fact]
    public async Task What_was_created_is_read_back_and_stays_when_created_again()
    {
        Assert.True(await Store.CreateAsync(Rows, "p", "one", Row("one"), Cancellation));
        Assert.False(await Store.CreateAsync(Rows, "p", "one", Row("other"), Cancellation));

        var stored = await Store.GetAsync(Rows, "p", "one", Cancellation);
        Assert.Equivalent(Row("one"), stored!.Value, strict: true);
    }

    [Fact]
    public async Task Of_many_who_create_the_same_one_wins()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Store.CreateAsync(Rows, "p", "one", Row($"{i}"), Cancellation)));

        var winner = Assert.Single(Enumerable.Range(0, 20), i => made[i]);
        Assert.Equal($"{winner}", (await Store.GetAsync(Rows, "p", "one", Cancellation))!.Value.Id);
    }

    [Fact]
    public async Task A_stale_tag_replaces_nothing()
    {
        await Store.CreateAsync(Rows, "p", "one", Row("one"), Cancellation);
        var read = await Store.GetAsync(Rows, "p", "one", Cancellation);

        Assert.True(await Store.ReplaceAsync(Rows, "p", "one", Row("two"), read!.ETag, Cancellation));
        Assert.False(await Store.ReplaceAsync(Rows, "p", "one", Row("three"), read.ETag, Cancellation));

        var now = await Store.GetAsync(Rows, "p", "one", Cancellation);
        Assert.Equal("two", now!.Value.Id);
        Assert.NotEqual(read.ETag, now.ETag);
    }

    [Fact]
    public async Task A_tag_is_stale_after_the_document_was_deleted_or_written_over()
    {
        await Store.CreateAsync(Rows, "p", "one", Row("one"), Cancellation);
        var read = await Store.GetAsync(Rows, "p", "one", Cancellation);
        await Store.UpsertAsync(Rows, "p", "one", Row("two"), Cancellation);
        Assert.False(await Store.ReplaceAsync(Rows, "p", "one", Row("three"), read!.ETag, Cancellation));

        var again = await Store.GetAsync(Rows, "p", "one", Cancellation);
        await Store.DeleteAsync(Rows, "p", "one", Cancellation);
        Assert.False(await Store.ReplaceAsync(Rows, "p", "one", Row("three"), again!.ETag, Cancellation));
        Assert.Null(await Store.GetAsync(Rows, "p", "one", Cancellation));
    }

    [Fact]
    public async Task Writers_of_one_document_lose_no_update()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Store.UpdateAsync(
            Rows, "p", "counter", before => (before ?? Row("counter")) with { OpenAsks = (before?.OpenAsks ?? 0) + 1 }, Cancellation)));

        Assert.Equal(8, (await Store.GetAsync(Rows, "p", "counter", Cancellation))!.Value.OpenAsks);
    }

    [Fact]
    public async Task Partitions_and_collections_keep_to_themselves()
    {
        await Store.CreateAsync(Rows, "p", "one", Row("in p"), Cancellation);
        await Store.CreateAsync(Rows, "q", "one", Row("in q"), Cancellation);
        await Store.DeleteAsync(Rows, "q", "one", Cancellation);

        Assert.Equal("in p", (await Store.GetAsync(Rows, "p", "one", Cancellation))!.Value.Id);
        Assert.Null(await Store.GetAsync(Rows, "q", "one", Cancellation));
        Assert.Null(await Store.GetAsync(Rows with { Name = "others" }, "p", "one", Cancellation));
        Assert.Empty((await Store.QueryAsync(Rows, "q", [], cancellation: Cancellation)).Items);
    }

    [Fact]
    public async Task Pages_follow_each_other_in_the_order_of_ids()
    {
        foreach (var number in Enumerable.Range(0, 23).Reverse())
        {
            await Store.CreateAsync(Rows, "p", $"r-{number:D3}", Row($"r-{number:D3}"), Cancellation);
        }

        var (ids, pages) = (new List<string>(), 0);
        string? continuation = null;
        do
        {
            var page = await Store.QueryAsync(Rows, "p", [], 5, continuation, Cancellation);
            Assert.True(page.Items.Count <= 5);
            ids.AddRange(page.Items.Select(item => item.Value.Id));
            continuation = page.Continuation;
            pages++;
        }
        while (continuation is not null);

        Assert.Equal(Enumerable.Range(0, 23).Select(number => $"r-{number:D3}"), ids);
        Assert.Equal(5, pages);
    }

    [Fact]
    public async Task A_listed_document_can_be_replaced_by_its_tag()
    {
        await Store.CreateAsync(Rows, "p", "one", Row("one"), Cancellation);
        var listed = Assert.Single((await Store.QueryAsync(Rows, "p", [], cancellation: Cancellation)).Items);
        Assert.True(await Store.ReplaceAsync(Rows, "p", "one", Row("two"), listed.ETag, Cancellation));
    }

    [Theory]
    [InlineData("not one, certainly")]
    [InlineData("\u0001")]
    public async Task A_continuation_of_somebody_else_is_a_format_fault(string continuation)
    {
        await Store.CreateAsync(Rows, "p", "one", Row("one"), Cancellation);
        await Assert.ThrowsAsync<FormatException>(() => Store.QueryAsync(Rows, "p", [], 5, continuation, Cancellation));
    }

    [Fact]
    public async Task Conditions_all_hold()
    {
        await PutAsync(Row("a") with { Phase = Phase.Kickoff, People = ["ann", "bob"], WakeAt = Text(Noon) });
        await PutAsync(Row("b") with { Phase = Phase.Sessions, People = ["ann", "it's"], WakeAt = Text(Noon.AddTicks(1)) });
        await PutAsync(Row("c") with { Phase = Phase.Sessions, People = ["bob"] });

        Assert.Equal(["b", "c"], await ListAsync(Condition.Is("phase", "sessions")));
        Assert.Equal(["a", "b"], await ListAsync(Condition.Has("people", "ann")));
        Assert.Equal(["b"], await ListAsync(Condition.Has("people", "it's")));
        Assert.Equal(["a", "b"], await ListAsync(Condition.Before("wakeAt", Noon.AddSeconds(1))));
        Assert.Equal(["a"], await ListAsync(Condition.Before("wakeAt", Noon.AddTicks(1))));
        Assert.Empty(await ListAsync(Condition.Before("wakeAt", Noon.AddTicks(-1))));
        Assert.Equal(["b"], await ListAsync(Condition.Has("people", "ann"), Condition.Is("phase", "sessions")));
        Assert.Empty(await ListAsync(Condition.Is("phase", "' OR 1=1 --")));
    }

    [Fact]
    public async Task A_condition_without_an_index_is_refused()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => ListAsync(Condition.Is("paused", "true")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ListAsync(Condition.Is("people", "ann")));
    }

    [Theory]
    [MemberData(nameof(StrangeTexts))]
    public async Task Any_text_is_an_id_and_a_partition(string text)
    {
        Assert.True(await Store.CreateAsync(Rows, text, text, Row(text), Cancellation));
        Assert.False(await Store.CreateAsync(Rows, text, text, Row("other"), Cancellation));

        var read = await Store.GetAsync(Rows, text, text, Cancellation);
        Assert.Equal(text, read!.Value.Id);
        Assert.Null(await Store.GetAsync(Rows, text, text + "x", Cancellation));
        Assert.Null(await Store.GetAsync(Rows, text + "x", text, Cancellation));
        Assert.Equal(text, Assert.Single((await Store.QueryAsync(Rows, text, [], cancellation: Cancellation)).Items).Value.Id);
        Assert.True(await Store.ReplaceAsync(Rows, text, text, Row("new"), read.ETag, Cancellation));
        await Store.DeleteAsync(Rows, text, text, Cancellation);
        Assert.Null(await Store.GetAsync(Rows, text, text, Cancellation));
    }

    [Fact]
    public async Task A_big_document_comes_back_whole()
    {
        var big = Row("big") with { HealthReasons = [.. Enumerable.Range(0, 2000).Select(i => Remark.Verbatim($"{i}: {new string('é', 200)}"))] };
        await Store.CreateAsync(Rows, "p", "big", big, Cancellation);
        Assert.Equal(big.HealthReasons, (await Store.GetAsync(Rows, "p", "big", Cancellation))!.Value.HealthReasons);
    }

    [Fact]
    public async Task Who_is_due_is_found_by_time_page_by_page_and_in_no_other_partition()
    {
        var list = DueList.Collection;
        for (var number = 0; number < 7; number++)
        {
            DateTimeOffset? dueAt = number == 6 ? null : Noon.AddMinutes(number);
            await Store.CreateAsync(list, "due", $"p{number}", new PersonNudges { PersonId = $"p{number}", DueAt = dueAt }, Cancellation);
        }

        await Store.CreateAsync(list, "other", "p9", new PersonNudges { PersonId = "p9", DueAt = Noon }, Cancellation);
        Condition[] due = [Condition.Before("dueAt", Noon.AddMinutes(3).AddTicks(1))];
        var first = await Store.QueryAsync(list, "due", due, 3, null, Cancellation);
        var second = await Store.QueryAsync(list, "due", due, 3, first.Continuation, Cancellation);
        Assert.Equal(["p0", "p1", "p2", "p3"], first.Items.Concat(second.Items).Select(item => item.Value.Key()));
        Assert.Null(second.Continuation);
    }

    protected abstract Task<IDocumentStore> OpenAsync();

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static RelationshipRow Row(string id) => new()
    {
        Id = id,
        ProgramId = "buddies",
        Mentors = ["mentor"],
        Mentees = ["mentee"],
        People = ["mentor", "mentee"],
        Phase = Phase.Proposed,
        Health = HealthLevel.OnTrack,
        HealthReasons = [],
        CreatedAt = Noon,
        UpdatedAt = Noon,
    };

    private Task PutAsync(RelationshipRow row) => Store.UpsertAsync(Rows, "p", row.Id, row, Cancellation);

    private async Task<IEnumerable<string>> ListAsync(params Condition[] conditions) =>
        (await Store.QueryAsync(Rows, "p", conditions, cancellation: Cancellation)).Items.Select(item => item.Value.Id);
}
