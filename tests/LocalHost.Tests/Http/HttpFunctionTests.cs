using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Http;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Http;

public sealed class HttpFunctionTests : IAsyncLifetime
{
    private TestHost _host = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync(
            null,
            builder => builder.Services.AddLocalEndpoints(pages =>
            {
                pages.MapGet("/", () => "the way round");
                pages.MapPost("/local/do", () => "done");
            }),
            typeof(Functions));
        _http = new HttpClient { BaseAddress = _host.Host.GetLocalAddress() };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public void Given_a_started_host_Then_it_listens_on_the_loopback_address_only() =>
        Assert.Equal("127.0.0.1", _http.BaseAddress!.Host);

    [Theory]
    [InlineData("/api/text/abc", "string abc")]
    [InlineData("/api/number/42", "int 42")]
    [InlineData("/api/guid/0f8fad5b-d9cb-469f-a165-70867728950e", "guid 0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("/api/Plain", "plain at 08:00")]
    [InlineData("/api/optional", "optional none")]
    [InlineData("/api/optional/x", "optional x")]
    public async Task Given_a_route_Then_its_parts_reach_the_parameters(string path, string expected) =>
        Assert.Equal(expected, await _http.GetStringAsync(path));

    [Theory]
    [InlineData("GET", 200)]
    [InlineData("PUT", 200)]
    [InlineData("HEAD", 404)]
    [InlineData("POST", 404)]
    [InlineData("DELETE", 404)]
    [InlineData("OPTIONS", 404)]
    public async Task Given_listed_methods_Then_only_those_answer(string method, int status)
    {
        using var answer = await _http.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/two-methods"));

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Given_two_functions_on_one_route_Then_the_method_chooses()
    {
        Assert.Equal("got 1", await _http.GetStringAsync("/api/shared/1"));
        Assert.Equal("posted 1", await (await _http.PostAsync("/api/shared/1", null)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Given_a_part_of_the_wrong_type_Then_the_answer_names_it()
    {
        using var answer = await _http.GetAsync("/api/number/many");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("value", error.GetProperty("field").GetString());
        Assert.Equal("must be a valid Int32", error.GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("/api/throws")]
    [InlineData("/api/throws-at-once")]
    public async Task Given_a_function_that_throws_Then_the_answer_is_a_500_that_tells_nothing(string path)
    {
        using var answer = await _http.GetAsync(path);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_function_answers_404_itself_Then_its_body_is_kept()
    {
        using var answer = await _http.GetAsync("/api/missing");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("\"no such thing\"", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Given_an_unknown_path_Then_the_answer_is_a_404_problem()
    {
        using var answer = await _http.GetAsync("/api/nothing/here");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Given_a_durable_client_parameter_Then_a_request_can_start_an_orchestration()
    {
        using var answer = await _http.PostAsync("/api/start/one", null);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await _host.Control.WaitUntilQuietAsync();
        Assert.Equal("done", await _host.OutputAsync<string>("one"));
    }

    [Theory]
    [InlineData("GET", "/", null, null, null, 200)]
    [InlineData("GET", "/", "localhost", null, null, 200)]
    [InlineData("POST", "/local/do", null, "Origin", "http://localhost:7071", 200)]
    [InlineData("GET", "/", "evil.example", null, null, 404)]
    [InlineData("GET", "/", null, "X-Forwarded-For", "10.0.0.1", 404)]
    [InlineData("GET", "/", null, "Forwarded", "for=10.0.0.1", 404)]
    [InlineData("POST", "/local/do", null, "Origin", "https://evil.example", 404)]
    [InlineData("POST", "/local/do", null, "Origin", "null", 404)]
    [InlineData("POST", "/local/clock", "evil.example", null, null, 404)]
    public async Task Given_a_page_of_this_machine_Then_only_callers_from_here_reach_it(
        string method, string path, string? host, string? header, string? value, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Host = host;
        if (header is not null)
        {
            request.Headers.Add(header, value);
        }

        using var answer = await _http.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    internal sealed class Functions(TimeProvider time)
    {
        [Function("text")]
        public static IResult Text([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "text/{value}")] HttpRequest request, string value) =>
            Results.Text($"string {value}{request.QueryString}");

        [Function("number")]
        public static IResult Number([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "number/{value}")] HttpRequest request, int value) =>
            Results.Text($"int {value}{request.QueryString}");

        [Function("guid")]
        public static async Task<IResult> Guid([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "guid/{value}")] HttpRequest request, Guid value, CancellationToken cancellation)
        {
            await Task.Delay(0, cancellation);
            return Results.Text($"guid {value}{request.QueryString}");
        }

        [Function("Plain")]
        public IResult Plain([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
            Results.Text($"plain{request.QueryString} at {time.GetUtcNow():HH:mm}");

        [Function("optional")]
        public static IResult Optional([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "optional/{value?}")] HttpRequest request, string? value) =>
            Results.Text($"optional {value ?? "none"}{request.QueryString}");

        [Function("twoMethods")]
        public static IResult TwoMethods([HttpTrigger(AuthorizationLevel.Anonymous, "get", "put", Route = "two-methods")] HttpRequest request) =>
            Results.Text(request.Method);

        [Function("sharedGet")]
        public static IResult SharedGet([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "shared/{id}")] HttpRequest request, string id) =>
            Results.Text($"got {id}{request.QueryString}");

        [Function("sharedPost")]
        public static IResult SharedPost([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "shared/{key}")] HttpRequest request, string key) =>
            Results.Text($"posted {key}{request.QueryString}");

        [Function("throws")]
        public static async Task<IResult> Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "throws")] HttpRequest request)
        {
            await Task.Yield();
            throw new FormatException($"a secret {request.Path}");
        }

        [Function("throwsAtOnce")]
        public static IResult ThrowsAtOnce([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "throws-at-once")] HttpRequest request) =>
            throw new FormatException($"a secret {request.Path}");

        [Function("missing")]
        public static IResult Missing([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "missing")] HttpRequest request) =>
            Results.NotFound($"no such thing{request.QueryString}");

        [Function("start")]
        public static async Task<IResult> Start(
            [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "start/{id}")] HttpRequest request,
            [DurableClient] DurableTaskClient client,
            string id)
        {
            await client.ScheduleNewOrchestrationInstanceAsync(nameof(Finish), new StartOrchestrationOptions(id), request.HttpContext.RequestAborted);
            return Results.Accepted();
        }

        [Function(nameof(Finish))]
        public static string Finish([OrchestrationTrigger] TaskOrchestrationContext context) => context.IsReplaying ? "" : "done";
    }
}
