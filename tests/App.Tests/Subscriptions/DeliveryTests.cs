using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Subscriptions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Tests.Subscriptions;

public sealed class DeliveryTests
{
    [Fact]
    public async Task Given_a_receiver_that_is_down_for_days_then_it_is_tried_ten_times_in_three_days_given_up_told_once_and_can_be_replayed()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        var (path, secret) = await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.PhaseChanged);
        receiver.AnswersWith(500);
        await Subscribing.TestAsync(app, path);
        Assert.Single(receiver.All);
        await Subscribing.TestAsync(app, path);

        await app.AdvanceDaysAsync(4);

        Assert.Equal(2 * RetrySchedule.Attempts, receiver.All.Count);
        var one = receiver.All.GroupBy(got => got.Id).First().ToList();
        Assert.Equal(RetrySchedule.Attempts, one.Count);
        Assert.InRange((one[^1].At - one[0].At).TotalHours, 72, 80);
        Assert.Equal(one.Count, one.DistinctBy(got => got.Timestamp).Count());
        Assert.All(one, got => Assert.True(got.IsSignedWith(secret)));
        var dead = await ListAsync(app, path, "?status=dead");
        Assert.Equal(["dead answered 500", "dead answered 500"], dead.Select(StandingOf));
        var mail = Assert.Single(app.Outbox.All(), sent => sent.Mail.Kind == "receiver");
        Assert.Contains("answered 500", mail.Mail.Text, StringComparison.Ordinal);
        Assert.Equal("owner@example.com", mail.Mail.To);

        receiver.AnswersWith(204);
        (await Calls.PostAsync(app.Http, $"{path}/deliveries/{dead[0].GetProperty("id").GetString()}/replay", null)).Is(202);
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(dead[0].GetProperty("eventId").GetString(), receiver.All[^1].Id);
        Assert.Single(await ListAsync(app, path, "?status=delivered"));
        Assert.Single(await ListAsync(app, path, "?status=dead"));
        Assert.Null((await Calls.GetAsync(app.Http, path))["failingSince"]);
    }

    [Fact]
    public async Task Given_a_receiver_that_is_down_for_an_hour_then_each_event_arrives_in_the_end()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        var (path, _) = await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.PhaseChanged);
        receiver.AnswersWith(503);
        for (var number = 0; number < 5; number++)
        {
            (await Calls.PostAsync(app.Http, $"{path}/test", null)).Is(202);
        }

        await app.AdvanceAsync(TimeSpan.FromMinutes(40));
        receiver.AnswersWith(200);
        await app.AdvanceAsync(TimeSpan.FromHours(3));

        Assert.Equal(5, (await ListAsync(app, path, "?status=delivered")).Count);
        Assert.DoesNotContain(app.Outbox.All(), sent => sent.Mail.Kind == "receiver");
    }

    [Fact]
    public async Task Given_a_receiver_that_says_it_is_gone_then_nothing_more_is_sent_and_the_owner_is_told()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        var (path, _) = await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.PhaseChanged);
        receiver.AnswersWith(410);
        await Subscribing.TestAsync(app, path);
        await Given.PairAsync(app);
        await app.AdvanceDaysAsync(1);

        Assert.Single(receiver.All);
        Assert.NotNull((await Calls.GetAsync(app.Http, path))["disabledAt"]);
        var delivery = Assert.Single(await ListAsync(app, path));
        Assert.Equal("dead answered 410: it is gone for good", StandingOf(delivery));
        Assert.Single(app.Outbox.All(), sent => sent.Mail.Kind == "receiver");
        (await Calls.PostAsync(app.Http, $"{path}/deliveries/{delivery.GetProperty("id").GetString()}/replay", null)).Is(409);
    }

    [Fact]
    public async Task Given_a_receiver_that_never_answers_then_it_is_cut_off_and_holds_up_nobody()
    {
        await using var app = await Subscribing.StartAsync();
        await using var slow = await Receiver.StartAsync();
        await using var quick = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        var (slowPath, _) = await Subscribing.RegisterAsync(app, slow.Url, OutboundEvent.PhaseChanged);
        var (quickPath, _) = await Subscribing.RegisterAsync(app, quick.Url, OutboundEvent.PhaseChanged);
        slow.Answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        for (var number = 0; number < 3; number++)
        {
            (await Calls.PostAsync(app.Http, $"{slowPath}/test", null)).Is(202);
        }

        await Subscribing.TestAsync(app, quickPath);

        Assert.Single(quick.All);
        Assert.Single(slow.All);
        var tried = Assert.Single(await ListAsync(app, slowPath, "?status=pending"), delivery => delivery.GetProperty("attempts").GetInt32() == 1);
        Assert.Equal("did not answer within 1 second", tried.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Given_a_receiver_that_redirects_then_nobody_follows()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await using var inside = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        var (path, _) = await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.PhaseChanged);
        receiver.Answer = context =>
        {
            context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            context.Response.Headers.Location = inside.Url;
            return Task.CompletedTask;
        };
        await Subscribing.TestAsync(app, path);

        Assert.Empty(inside.All);
        Assert.Equal("pending answered 307; redirects are not followed", StandingOf(Assert.Single(await ListAsync(app, path))));
    }

    [Fact]
    public async Task Given_a_receiver_that_answers_without_end_then_only_its_status_counts()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        var (path, _) = await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.PhaseChanged);
        receiver.Answer = async context =>
        {
            var chunk = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
            }
        };
        await Subscribing.TestAsync(app, path);
        Assert.Equal("delivered ", StandingOf(Assert.Single(await ListAsync(app, path))));
    }

    [Fact]
    public async Task Given_a_rotated_secret_then_both_sign_for_a_day_and_then_the_new_one_alone()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        var (path, old) = await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.PhaseChanged);
        var rotated = await Calls.PostAsync(app.Http, $"{path}/rotate", null);
        rotated.Is(200);
        var fresh = rotated["secret"]!;
        Assert.NotNull(rotated["oldSecretUntil"]);

        await Subscribing.TestAsync(app, path);
        Assert.True(receiver.All[0].IsSignedWith(old) && receiver.All[0].IsSignedWith(fresh));

        await app.AdvanceDaysAsync(1);
        await Subscribing.TestAsync(app, path);
        Assert.False(receiver.All[1].IsSignedWith(old));
        Assert.True(receiver.All[1].IsSignedWith(fresh));
        Assert.Null((await Calls.GetAsync(app.Http, path))["secret"]);
    }

    [Fact]
    public async Task Given_a_receiver_that_failed_for_days_when_it_says_it_is_gone_then_the_owner_is_told_of_that_too_and_no_test_is_taken()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        var (path, _) = await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.PhaseChanged);
        receiver.AnswersWith(500);
        await Subscribing.TestAsync(app, path);
        await app.AdvanceDaysAsync(4);
        Assert.Single(app.Outbox.All(), sent => sent.Mail.Kind == "receiver");

        receiver.AnswersWith(410);
        await Subscribing.TestAsync(app, path);

        Assert.Equal(2, app.Outbox.All().Count(sent => sent.Mail.Kind == "receiver"));
        (await Calls.PostAsync(app.Http, $"{path}/test", null)).Is(409);
    }

    [Fact]
    public async Task Given_a_secret_that_is_rotated_twice_within_a_day_then_the_newest_two_sign()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        var (path, first) = await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.PhaseChanged);
        var second = (await Calls.PostAsync(app.Http, $"{path}/rotate", null))["secret"]!;
        var third = (await Calls.PostAsync(app.Http, $"{path}/rotate", null))["secret"]!;

        await Subscribing.TestAsync(app, path);

        var got = Assert.Single(receiver.All);
        Assert.True(got.IsSignedWith(third));
        Assert.True(got.IsSignedWith(second));
        Assert.False(got.IsSignedWith(first));
    }

    [Fact]
    public async Task Given_a_webhook_that_is_deleted_then_what_waits_is_not_sent()
    {
        await using var app = await Subscribing.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await Given.ProgramAsync(app);
        var (path, _) = await Subscribing.RegisterAsync(app, receiver.Url, OutboundEvent.PhaseChanged);
        (await Calls.PostAsync(app.Http, $"{path}/test", null)).Is(202);
        (await Calls.SendAsync(app.Http, HttpMethod.Delete, path, null)).Is(204);
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Empty(receiver.All);
        (await Calls.GetAsync(app.Http, path)).Is(404);
        (await Calls.GetAsync(app.Http, $"{path}/deliveries")).Is(404);
        Assert.Empty(await app.DueAsync<DueDelivery>());
    }

    private static async Task<IReadOnlyList<JsonElement>> ListAsync(TestApp app, string path, string query = "")
    {
        var answer = await Calls.GetAsync(app.Http, $"{path}/deliveries{query}");
        answer.Is(200);
        return [.. answer.Json.GetProperty("items").EnumerateArray()];
    }

    private static string StandingOf(JsonElement delivery) =>
        $"{delivery.GetProperty("status").GetString()} {(delivery.TryGetProperty("reason", out var reason) ? reason.GetString() : "")}";
}
