using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Local;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>The process is killed while HR systems and owners are talking to it. What was answered is there, and nothing is there twice.</summary>
public sealed class KillTests
{
    private const int Pairs = 12;
    private const int Kills = 4;

    [Fact]
    public async Task Given_the_process_is_killed_again_and_again_then_what_was_answered_is_kept_and_nothing_is_doubled()
    {
        using var folder = new TempFolder();
        var app = await AppProcess.StartAsync(folder.Path);
        try
        {
            await PutProgramAsync(app);
            var open = new ConcurrentQueue<int>(Enumerable.Range(0, Pairs));
            var started = new ConcurrentDictionary<int, string>();
            using var arrivals = new SemaphoreSlim(0);
            for (var life = 0; life <= Kills; life++)
            {
                var work = Task.WhenAll(Enumerable.Range(0, 3).Select(_ => WorkAsync(app, open, started, arrivals)));
                if (life < Kills)
                {
                    // In the middle of whatever the three are at when the second pair has started.
                    await arrivals.WaitAsync(TestContext.Current.CancellationToken);
                    await arrivals.WaitAsync(TestContext.Current.CancellationToken);
                    await app.KillAsync();
                    await work;
                    app.Dispose();
                    app = await AppProcess.StartAsync(folder.Path);
                }
                else
                {
                    await work;
                }
            }

            await app.AdvanceAsync("PT30M");
            Assert.Equal(Pairs, started.Count);
            foreach (var (number, id) in started)
            {
                var status = JsonElement.Parse(await app.Http.GetStringAsync($"/api/relationships/{id}"));
                Assert.Equal("proposed", status.GetProperty("phase").GetString());
                Assert.Equal($"mentor-{number}", status.GetProperty("mentors")[0].GetString());
            }

            var mails = JsonElement.Parse(await app.Http.GetStringAsync("/local/outbox.json")).EnumerateArray()
                .Select(mail => $"{mail.GetProperty("kind")} to {mail.GetProperty("to")}").Order().ToList();
            var expected = Enumerable.Range(0, Pairs)
                .SelectMany(number => new[] { $"proposal to mentor-{number}@example.com", $"proposal to mentee-{number}@example.com" });
            Assert.Equal(expected.Order(), mails);
        }
        finally
        {
            app.Dispose();
        }
    }

    /// <summary>Takes pairs until none is left or the process dies; a pair that got no answer is asked for again, as callers do.</summary>
    private static async Task WorkAsync(AppProcess app, ConcurrentQueue<int> open, ConcurrentDictionary<int, string> started, SemaphoreSlim arrivals)
    {
        while (open.TryDequeue(out var number))
        {
            try
            {
                await EnrollAsync(app, $"mentor-{number}", "mentor");
                await EnrollAsync(app, $"mentee-{number}", "mentee");
                started[number] = await StartAsync(app, number);
                arrivals.Release();
            }
            catch (HttpRequestException)
            {
                open.Enqueue(number);
                return;
            }
        }
    }

    /// <summary>Enrolls somebody. The clock may go on between reading it and posting; then the signature is stale, and is made again.</summary>
    private static async Task EnrollAsync(AppProcess app, string person, string role)
    {
        var answer = await PostAsync(app, person, role);
        if (answer.Status == HttpStatusCode.Unauthorized)
        {
            answer = await PostAsync(app, person, role);
        }

        Assert.True(answer.Status is HttpStatusCode.Accepted or HttpStatusCode.OK, answer.Text);
    }

    private static async Task<Answer> PostAsync(AppProcess app, string person, string role)
    {
        var body = Hr.Enrolled(person, role);
        var now = await app.NowAsync();
        var signature = WebhookSignature.Sign(WebhookSecret.Parse(TestApp.WebhookSecret), person, now, Encoding.UTF8.GetBytes(body));
        return await Hr.PostAsync(
            app.Http, body, [("webhook-id", person), ("webhook-timestamp", $"{now.ToUnixTimeSeconds()}"), ("webhook-signature", signature)]);
    }

    /// <summary>Starts a pair. An event that was taken just before the process died is applied by a timer, so the clock may have to go on.</summary>
    private static async Task<string> StartAsync(AppProcess app, int number)
    {
        if (await TryStartAsync(app, number) is { } id)
        {
            return id;
        }

        await app.AdvanceAsync("PT15M");
        return await TryStartAsync(app, number) ?? throw new InvalidOperationException($"Pair {number} can still not be started.");
    }

    private static async Task<string?> TryStartAsync(AppProcess app, int number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/programs/buddies/relationships")
        {
            Content = new StringContent(
                $$"""{"mentorIds":["mentor-{{number}}"],"menteeIds":["mentee-{{number}}"],"reason":"Both like tests."}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", $"pair-{number}");
        using var response = await app.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Conflict)
        {
            // Known to nobody yet, or known and not yet enrolled.
            return null;
        }

        Assert.True(response.StatusCode == HttpStatusCode.Created, text);
        return JsonElement.Parse(text).GetProperty("id").GetString()!;
    }

    private static async Task PutProgramAsync(AppProcess app)
    {
        var document = ProgramTemplates.Find(ProgramKind.Onboarding)! with { Id = "buddies", Name = "Buddies", Owners = ["owner@example.com"] };
        using var body = new StringContent(JsonSerializer.Serialize(document, ProgramJson.Default.ProgramDocument), Encoding.UTF8, "application/json");
        (await app.Http.PutAsync("/api/programs/buddies", body)).EnsureSuccessStatusCode();
    }
}
