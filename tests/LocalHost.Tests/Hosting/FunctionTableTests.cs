using Microsoft.AspNetCore.Http;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Hosting;

/// <summary>What cannot work is said before anything runs.</summary>
public sealed class FunctionTableTests
{
    [Theory]
    [InlineData(typeof(SameName), "Two functions are named 'SAME'")]
    [InlineData(typeof(SameRoute), "Two functions answer GET things/{key}")]
    [InlineData(typeof(NotAnonymous), "only AuthorizationLevel.Anonymous is served here")]
    [InlineData(typeof(DefaultLevel), "asks for AuthorizationLevel.Function")]
    [InlineData(typeof(UnknownParameter), "The parameter 'mystery' (Uri)")]
    [InlineData(typeof(NoTrigger), "has 0 triggers")]
    [InlineData(typeof(TwoTriggers), "has 2 triggers")]
    [InlineData(typeof(BadSchedule), "is not NCRONTAB with six fields")]
    [InlineData(typeof(BadReturn), "a function returns Task, Task<T>, a plain value or nothing")]
    [InlineData(typeof(SameOrchestrator), "Two orchestrators are named 'one'")]
    [InlineData(typeof(WrongTriggerType), "The parameter 'request' (String)")]
    public void Given_a_function_that_cannot_work_Then_building_says_which_and_why(Type type, string expected)
    {
        using var folder = new TempFolder();

        var refusal = Assert.Throws<LocalHostException>(() => TestHost.Build(folder.Path, null, type));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    private static class SameName
    {
        [Function("same")]
        public static void One([ActivityTrigger] object? input) => Assert.Null(input);

        [Function("SAME")]
        public static void Two([ActivityTrigger] object? input) => Assert.Null(input);
    }

    private static class SameRoute
    {
        [Function("one")]
        public static IResult One([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "things/{id}")] HttpRequest request) => Results.Ok(request.Path);

        [Function("two")]
        public static IResult Two([HttpTrigger(AuthorizationLevel.Anonymous, "GET", Route = "things/{key}")] HttpRequest request) => Results.Ok(request.Path);
    }

    private static class NotAnonymous
    {
        [Function("one")]
        public static IResult One([HttpTrigger(AuthorizationLevel.Admin, "get")] HttpRequest request) => Results.Ok(request.Path);
    }

    private static class DefaultLevel
    {
        [Function("one")]
        public static IResult One([HttpTrigger] HttpRequest request) => Results.Ok(request.Path);
    }

    private static class UnknownParameter
    {
        [Function("one")]
        public static IResult One([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, Uri mystery) => Results.Ok(request.Path + mystery);
    }

    private static class NoTrigger
    {
        [Function("one")]
        public static void One(string input) => Assert.Null(input);
    }

    private static class TwoTriggers
    {
        [Function("one")]
        public static void One([ActivityTrigger] string input, [TimerTrigger("0 0 * * * *")] TimerInfo timer) => Assert.NotNull(input + timer);
    }

    private static class BadSchedule
    {
        [Function("one")]
        public static void One([TimerTrigger("0 * * * *")] TimerInfo timer) => Assert.NotNull(timer);
    }

    private static class BadReturn
    {
        [Function("one")]
        public static ValueTask<int> One([ActivityTrigger] int input) => new(input);
    }

    private static class SameOrchestrator
    {
        [Function("first")]
        public static void One([OrchestrationTrigger(Orchestration = "one")] TaskOrchestrationContext context) => Assert.NotNull(context);

        [Function("one")]
        public static void Two([OrchestrationTrigger] TaskOrchestrationContext context) => Assert.NotNull(context);
    }

    private static class WrongTriggerType
    {
        [Function("one")]
        public static IResult One([HttpTrigger(AuthorizationLevel.Anonymous, "get")] string request) => Results.Ok(request);
    }

    private static class Fine
    {
        [Function("fine")]
        public static IResult One([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Ok(request.Path);
    }
}
