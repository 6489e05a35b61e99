using FsCheck;
using FsCheck.Fluent;
using ServerlessMentoring.Core.Choice;

namespace ServerlessMentoring.Core.Tests.Choice;

public sealed class RequestBookTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly RequestStatus[] Outcomes = [RequestStatus.Accepted, RequestStatus.Matched, RequestStatus.NoPlace];

    // Whatever happens, in any order and however often.
    private static readonly Func<RequestBook, string, DateTimeOffset, RequestBook>[] Acts =
    [
        (book, id, now) => book.BeginAccept(id, now),
        (book, id, now) => book.EndAccept(id, Outcomes[now.Second % 3], now),
        (book, id, now) => book.Decline(id, "No time", now),
        (book, id, now) => book.Expire(id, now),
        (book, id, now) => book.Close(id, RequestStatus.Withdrawn, now),
        (book, id, now) => book.Close(id, RequestStatus.NoPlace, now),
        (book, _, now) => book.CloseAll(RequestStatus.Matched, now),
        (book, _, now) => book.CloseAll(RequestStatus.Closed, now),
        (book, id, now) => book.WhyNot($"m{id}", 12, now) is null ? book.With(Request(id + "'", $"m{id}", now)) : book,
    ];

    [Fact]
    public void Given_any_order_of_acts_then_a_request_has_one_end_and_few_wait_at_a_time() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20_000),
            Prop.ForAll(Gen.Choose(0, 9_999).ListOf().ToArbitrary(), steps =>
            {
                var book = Book();
                var now = Monday;
                foreach (var step in steps)
                {
                    now += TimeSpan.FromMinutes(step % 997);
                    var before = book;
                    var ids = book.Requests.Select(request => request.Id).ToList();
                    book = Acts[step % Acts.Length](book, ids[step / Acts.Length % ids.Count], now);
                    if (!IsSound(book, now) || !before.Requests.All(request => Follows(request, book.Find(request.Id))))
                    {
                        return false;
                    }
                }

                return true;
            }));

    [Fact]
    public void Given_a_yes_when_it_comes_about_then_nobody_else_is_waited_for()
    {
        var book = Book().BeginAccept("b", Monday).EndAccept("b", RequestStatus.Accepted, Monday);

        Assert.Equal([RequestStatus.Matched, RequestStatus.Accepted, RequestStatus.Matched], book.Requests.Select(request => request.Status));
        Assert.All(book.Requests, request => Assert.Null(request.Message));
    }

    [Fact]
    public void Given_a_yes_that_is_being_carried_out_then_neither_time_nor_the_mentee_takes_it_back()
    {
        var book = Book().BeginAccept("a", Monday);

        Assert.Same(book, book.Expire("a", Monday.AddDays(30)));
        Assert.Same(book, book.Close("a", RequestStatus.Withdrawn, Monday));
        Assert.Same(book, book.Decline("a", null, Monday));
        Assert.Same(book, book.BeginAccept("a", Monday));
    }

    [Fact]
    public void Given_a_no_then_the_same_mentor_is_asked_again_only_after_the_months_that_the_program_says()
    {
        var book = Book().Decline("a", null, Monday);

        Assert.Equal("must not be somebody who said no not long ago", book.WhyNot("ma", 12, Monday.AddMonths(12).AddDays(-1))?.ToString());
        Assert.Null(book.WhyNot("ma", 12, Monday.AddMonths(12).AddDays(1)));
        Assert.NotNull(book.WhyNot("ma", 0, Monday.AddDays(27)));
        Assert.Null(book.WhyNot("ma", 0, Monday.AddDays(32)));
    }

    [Fact]
    public void Given_three_that_wait_then_a_fourth_must_and_a_mentor_is_asked_once_at_a_time()
    {
        Assert.Equal("must wait: 3 requests at a time are the most", Book().WhyNot("md", 12, Monday)?.ToString());
        Assert.Equal("must not be somebody who has your request already", Book().WhyNot("ma", 12, Monday)?.ToString());
        Assert.Null(Book().Close("b", RequestStatus.Expired, Monday).WhyNot("mb", 12, Monday));
    }

    [Fact]
    public void Given_a_request_that_was_taken_back_then_the_same_mentor_is_asked_again_only_after_a_week()
    {
        var book = Book().Close("b", RequestStatus.Withdrawn, Monday);

        Assert.Equal("must not be somebody whose request you took back in the last 7 days", book.WhyNot("mb", 12, Monday.AddDays(7).AddMinutes(-1))?.ToString());
        Assert.Null(book.WhyNot("mb", 12, Monday.AddDays(7)));
        Assert.Null(book.WhyNot("md", 12, Monday));
    }

    [Fact]
    public void Given_ten_requests_in_a_month_whatever_came_of_them_then_the_next_waits_until_the_first_is_a_month_ago()
    {
        var book = new RequestBook("p", "mia", []);
        for (var day = 0; day < 10; day++)
        {
            var at = Monday.AddDays(day);
            Assert.Null(book.WhyNot($"m{day}", 12, at));
            book = book.With(Request($"x{day}", $"m{day}", at)).Close($"x{day}", RequestStatus.Withdrawn, at);
        }

        Assert.Equal("must wait: 10 requests in 30 days are the most", book.WhyNot("md", 12, Monday.AddDays(30).AddMinutes(-1))?.ToString());
        Assert.Null(book.WhyNot("md", 12, Monday.AddDays(30)));
    }

    [Fact]
    public void Given_a_hundred_requests_over_the_years_then_the_oldest_give_way_and_none_that_waits()
    {
        var book = Book();
        for (var i = 0; i < 100; i++)
        {
            book = book.With(Request($"x{i}", "mx", Monday)).Close($"x{i}", RequestStatus.Withdrawn, Monday);
        }

        Assert.InRange(book.Requests.Count, RequestBook.MaxKept - 5, RequestBook.MaxKept + 1);
        Assert.Equal(3, book.Open.Count());
    }

    private static RequestBook Book() =>
        new("p", "mia", [Request("a", "ma", Monday), Request("b", "mb", Monday), Request("c", "mc", Monday)]);

    private static DirectRequest Request(string id, string mentor, DateTimeOffset at) => new(id, mentor, "Hi", at, at.AddDays(7));

    private static bool IsSound(RequestBook book, DateTimeOffset now) =>
        book.Open.Count() <= RequestBook.MaxOpen
        && book.Open.DistinctBy(request => request.MentorId).Count() == book.Open.Count()
        && book.Requests.All(request => request.IsOpen == request.ClosedAt is null && request.IsOpen == request.Message is not null && !(request.ClosedAt > now));

    // What is final stays as it is; a yes that is being carried out ends by its outcome alone.
    private static bool Follows(DirectRequest before, DirectRequest? after) =>
        before == after
        || (after is not null && before.Status == RequestStatus.Waiting)
        || (after is not null && before.Status == RequestStatus.Accepting && Outcomes.Contains(after.Status))
        || (after is null && !before.IsOpen);
}
