using System.Collections.Concurrent;
using System.Diagnostics;
using ServerlessMentoring.App.Telemetry;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;

namespace ServerlessMentoring.App.Tests.Telemetry;

public sealed class TraceTests
{
    [Fact]
    public async Task Given_a_webhook_that_somebody_left_then_one_trace_leads_from_it_to_the_mails()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        await Hr.PostAsync(app, Hr.Enrolled("mentor", "mentor"));
        await Hr.PostAsync(app, Hr.Enrolled("mentee", "mentee"));
        await Given.PairAsync(app);

        using var spans = new Spans();
        var trace = ActivityTraceId.CreateRandom();
        var body = Hr.Event("termination_effective", "mentor", 9);
        await Hr.PostAsync(
            app.Http, body, [.. Hr.Headers(app, body, "left"), ("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01")]);
        await app.QuietAsync();

        var names = spans.Of(trace).Select(span => span.OperationName).ToList();
        Assert.Contains("hr event", names);
        Assert.Contains("relationship step", names);
        Assert.Contains(names, name => name.StartsWith("mail ", StringComparison.Ordinal));

        var step = spans.Of(trace).First(span => span.OperationName == "relationship step");
        Assert.All(
            spans.Of(trace).Where(span => span.OperationName.StartsWith("mail ", StringComparison.Ordinal)),
            mail => Assert.Contains(spans.Of(trace), span => span.SpanId == mail.ParentSpanId && span.OperationName == step.OperationName));
    }

    [Fact]
    public async Task Given_an_owner_starts_a_pair_then_the_proposals_belong_to_the_trace_of_the_start()
    {
        await using var app = await TestApp.StartAsync();
        using var spans = new Spans();
        using var request = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start();
        await Given.PairAsync(app);
        request.Stop();
        Assert.Equal(2, spans.Of(request.TraceId).Count(span => span.OperationName == "mail proposal"));
    }

    [Fact]
    public async Task Given_an_event_that_is_applied_after_a_fault_then_it_still_belongs_to_its_webhook()
    {
        await using var app = await WebhookAnswerTests.StartWithFaultyStoreAsync();
        var store = app.Get<FaultyStore>();
        await Given.ProgramAsync(app);
        using var spans = new Spans();
        var trace = ActivityTraceId.CreateRandom();
        var body = Hr.Enrolled("ann", "mentor");
        store.Broken.Add("people");
        await Hr.PostAsync(app.Http, body, [.. Hr.Headers(app, body, "late"), ("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01")]);
        store.Broken.Clear();
        await app.AdvanceAsync(TimeSpan.FromMinutes(30));
        Assert.Equal(2, spans.Of(trace).Count(span => span.OperationName == "hr event"));
    }

    /// <summary>Spans of the app as they end.</summary>
    private sealed class Spans : IDisposable
    {
        private readonly ConcurrentQueue<Activity> _ended = new();
        private readonly ActivityListener _listener;

        public Spans()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name is MentoringTelemetry.Name or "Microsoft.AspNetCore",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = _ended.Enqueue,
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public List<Activity> Of(ActivityTraceId trace) => [.. _ended.Where(span => span.TraceId == trace)];

        public void Dispose() => _listener.Dispose();
    }
}
