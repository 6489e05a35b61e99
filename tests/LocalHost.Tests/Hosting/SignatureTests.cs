using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Core.FunctionMetadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Hosting;

/// <summary>The shapes of functions that an isolated-worker app has.</summary>
public sealed class SignatureTests
{
    [Theory]
    [InlineData(nameof(Functions.OnlyContext), 3, "4")]
    [InlineData(nameof(Functions.ContextAndMore), 3, "3 from ContextAndMore")]
    [InlineData(nameof(Functions.OfAnInstance), 3, "3 by an instance")]
    public async Task Given_an_orchestrator_of_this_shape_Then_it_runs(string orchestrator, int input, string output)
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(orchestrator, input);

        Assert.Equal(output, await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_an_input_that_is_asked_for_by_its_context_Then_it_reads_as_any_type_that_it_fits()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.ReadTwice), new Parcel { Label = "x" });

        Assert.Equal("x, LABEL", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_an_http_function_with_a_function_context_Then_it_gets_the_request_services_and_loggers_by_it()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        using var client = new HttpClient { BaseAddress = host.Host.GetLocalAddress() };

        Assert.Equal("\"Ask /api/ask\"", await client.GetStringAsync(new Uri("/api/ask", UriKind.Relative)));
    }

    [Fact]
    public async Task Given_a_schedule_from_a_setting_Then_the_setting_counts()
    {
        await using var host = await TestHost.StartAsync(
            null,
            builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Tick:Schedule"] = "0 0 12 * * *" }),
            typeof(Ticking));

        await host.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.Equal(1, host.Recorder.Count("tick"));
    }

    [Theory]
    [InlineData(typeof(Ticking), "takes its schedule from the setting Tick:Schedule, which does not exist")]
    [InlineData(typeof(ReturnsText), "an HTTP function returns IResult")]
    [InlineData(typeof(HasAnEntity), "EntityTriggerAttribute")]
    public void Given_a_function_that_is_not_served_here_Then_building_says_so(Type type, string expected)
    {
        using var folder = new TempFolder();

        var refusal = Assert.Throws<LocalHostException>(() => TestHost.Build(folder.Path, null, type));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_what_the_generator_says_of_functions_Then_the_table_says_the_same()
    {
        var options = new LocalHostOptions { FunctionTypes = { typeof(Listed) } };
        var table = new FunctionTable(Options.Create(options), new ConfigurationBuilder().Build());

        Assert.Equal(await FunctionListing.OfAsync(new Generated()), FunctionListing.Of(table));
    }

    [Fact]
    public async Task Given_idle_hosts_When_they_stop_Then_none_waits_for_a_poll_of_the_engine()
    {
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            using var folder = new TempFolder();
            var host = TestHost.Build(folder.Path, null, typeof(Functions));
            await host.StartAsync();
            var watch = Stopwatch.StartNew();
            await host.StopAsync();
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
            await ((IAsyncDisposable)host).DisposeAsync();
        }

        // The engine's polite way to stop looks once a second whether all is done.
        Assert.True(fastest < TimeSpan.FromSeconds(1), $"The fastest stop took {fastest}.");
    }

    internal sealed class Parcel
    {
        public string Label { get; set; } = "";
    }

    internal sealed class Functions
    {
        [Function(nameof(OnlyContext))]
        public static string OnlyContext([OrchestrationTrigger] TaskOrchestrationContext context) => $"{context.GetInput<int>() + 1}";

        [Function(nameof(ContextAndMore))]
        public static string ContextAndMore([OrchestrationTrigger] TaskOrchestrationContext context, FunctionContext function, int input) =>
            context.IsReplaying ? "" : $"{input} from {function.FunctionId}";

        [Function(nameof(OfAnInstance))]
        public string OfAnInstance([OrchestrationTrigger] TaskOrchestrationContext context, int input) => $"{input} by {(this is null ? context.Name : "an instance")}";

        [Function(nameof(ReadTwice))]
        public static string ReadTwice([OrchestrationTrigger] TaskOrchestrationContext context) =>
            $"{context.GetInput<Parcel>()!.Label}, {context.GetInput<Dictionary<string, string>>()!.Keys.Single().ToUpperInvariant()}";

        [Function("Ask")]
        public static IResult Ask([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "ask")] HttpRequest request, FunctionContext function)
        {
            function.GetLogger("test").LogInformation("asked");
            Assert.NotNull(function.InstanceServices.GetService<TimeProvider>());
            return Results.Ok($"{function.FunctionId} {request.Path}");
        }
    }

    internal sealed class Ticking(Recorder recorder)
    {
        [Function("tick")]
        public void Tick([TimerTrigger("%Tick:Schedule%")] TimerInfo timer)
        {
            Assert.NotNull(timer);
            recorder.Add("tick");
        }
    }

    internal static class ReturnsText
    {
        [Function("one")]
        public static string One([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => request.Path;
    }

    internal static class HasAnEntity
    {
        [Function("one")]
        public static void One([EntityTrigger] TaskEntityDispatcher dispatcher) => Assert.NotNull(dispatcher);
    }

    internal static class Listed
    {
        [Function("page")]
        public static IResult Page([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "things/{id}")] HttpRequest request, string id) => Results.Ok(request.Path + id);

        [Function("plain")]
        public static IResult Plain([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Ok(request.Path);

        [Function("hourly")]
        public static void Hourly([TimerTrigger("0 0 * * * *")] TimerInfo timer) => Assert.NotNull(timer);

        [Function("sweep")]
        public static void Sweep([TimerTrigger("0 5 * * * *", UseMonitor = false, RunOnStartup = true)] TimerInfo timer) => Assert.NotNull(timer);

        [Function("month")]
        public static void Month([OrchestrationTrigger] TaskOrchestrationContext context) => Assert.NotNull(context);

        [Function("step")]
        public static void Step([ActivityTrigger] string input) => Assert.NotNull(input);
    }

    /// <summary>In the words of Microsoft's generator.</summary>
    private sealed class Generated : IFunctionMetadataProvider
    {
        public Task<ImmutableArray<IFunctionMetadata>> GetFunctionMetadataAsync(string directory) => Task.FromResult(ImmutableArray.Create<IFunctionMetadata>(
            Function("page", """{"name":"request","direction":"In","type":"httpTrigger","authLevel":"Anonymous","methods":["get","post"],"route":"things/{id}"}"""),
            Function("plain", """{"name":"request","direction":"In","type":"httpTrigger","authLevel":"Anonymous","methods":["get"]}"""),
            Function("hourly", """{"name":"timer","direction":"In","type":"timerTrigger","schedule":"0 0 * * * *"}"""),
            Function("sweep", """{"name":"timer","direction":"In","type":"timerTrigger","schedule":"0 5 * * * *","useMonitor":false,"runOnStartup":true}"""),
            Function("month", """{"name":"context","direction":"In","type":"orchestrationTrigger"}"""),
            Function("step", """{"name":"input","direction":"In","type":"activityTrigger","dataType":"String"}""")));

        private static DefaultFunctionMetadata Function(string name, string binding) => new() { Name = name, RawBindings = [binding] };
    }
}
