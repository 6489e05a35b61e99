using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

/// <summary>What cannot go on fails alone and says why; the others never notice, and neither does the next start.</summary>
public sealed class PoisonTests
{
    [Theory]
    [InlineData("x'00'")]
    [InlineData("x''")]
    [InlineData("substr(data, 1, length(data) / 2)")]
    [InlineData("substr(data, 2)")]
    [InlineData("zeroblob(length(data))")]
    public async Task Given_a_history_that_cannot_be_read_When_something_reaches_the_instance_Then_it_alone_fails_with_the_reason(string damage)
    {
        await using var host = await TestHost.StartAsync(typeof(Before));
        await host.RunAsync(nameof(Before.Wait), "kept", "ill");
        await host.RunAsync(nameof(Before.Wait), "kept", "well");
        await DamageAsync(host, "history", damage, "ill");

        await host.Client.RaiseEventAsync("ill", "bell", 1);
        await host.RaiseAsync("well", "bell", 1);

        AssertFailed(await host.ReadAsync("ill"), "history");
        Assert.Equal("kept", await host.OutputAsync<string>("well"));
    }

    [Fact]
    public async Task Given_a_damaged_history_When_the_process_starts_again_Then_it_starts_and_only_that_instance_fails()
    {
        using var folder = new TempFolder();
        await using (var first = await TestHost.StartAsync(folder, null, typeof(Before)))
        {
            await first.RunAsync(nameof(Before.Sleep), id: "ill");
            await first.RunAsync(nameof(Before.Sleep), id: "well");
            await DamageAsync(first, "history", "x'0102'", "ill");
        }

        await using var second = await TestHost.StartAsync(folder, null, typeof(Before));
        await second.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        AssertFailed(await second.ReadAsync("ill"), "history");
        Assert.Equal("slept", await second.OutputAsync<string>("well"));
    }

    [Fact]
    public async Task Given_a_message_that_cannot_be_read_Then_its_instance_fails_with_the_reason()
    {
        await using var host = await TestHost.StartAsync(typeof(Before));
        await host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Before.Wait), "x", new StartOrchestrationOptions("ill", TestHost.Start.AddDays(1)));
        await DamageAsync(host, "message", "x'01'", "ill");

        await host.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        AssertFailed(await host.ReadAsync("ill"), "history");
    }

    [Fact]
    public async Task Given_a_history_that_holds_its_start_twice_Then_the_instance_fails_with_the_reason()
    {
        await using var host = await TestHost.StartAsync(typeof(Before));
        await host.RunAsync(nameof(Before.Wait), "x", "ill");
        await host.Database.WriteAsync(session => session.Execute(
            "INSERT INTO history SELECT position + 1, data FROM history WHERE position >> 20 = (SELECT key FROM instance WHERE id=?1)", "ill"));

        await host.RaiseAsync("ill", "bell", 1);

        AssertFailed(await host.ReadAsync("ill"), "history");
    }

    [Fact]
    public async Task Given_a_history_that_is_gone_Then_the_instance_fails_with_the_reason()
    {
        await using var host = await TestHost.StartAsync(typeof(Before));
        await host.RunAsync(nameof(Before.Wait), "x", "ill");
        await host.Database.WriteAsync(session => session.Execute("DELETE FROM history"));

        await host.RaiseAsync("ill", "bell", 1);

        AssertFailed(await host.ReadAsync("ill"), "no start");
    }

    [Fact]
    public async Task Given_one_instance_with_a_damaged_history_When_all_are_listed_with_their_inputs_Then_all_are_there()
    {
        await using var host = await TestHost.StartAsync(typeof(Before));
        await host.RunAsync(nameof(Before.Wait), "x", "ill");
        await host.RunAsync(nameof(Before.Wait), "x", "well");
        await DamageAsync(host, "history", "x'00'", "ill");

        var inputs = new Dictionary<string, string?>();
        await foreach (var instance in host.Client.GetAllInstancesAsync(new OrchestrationQuery(FetchInputsAndOutputs: true)))
        {
            inputs[instance.InstanceId] = instance.SerializedInput;
        }

        Assert.Equal(new Dictionary<string, string?> { ["ill"] = null, ["well"] = "\"x\"" }, inputs);
    }

    [Fact]
    public async Task Given_an_orchestrator_that_is_gone_When_the_process_starts_again_Then_its_instance_fails_and_the_others_go_on_at_once()
    {
        using var folder = new TempFolder();
        await using (var first = await TestHost.StartAsync(folder, null, typeof(Before)))
        {
            await first.RunAsync(nameof(Before.Retired), id: "ill");
            await first.RunAsync(nameof(Before.Sleep), id: "well");
        }

        await using var second = await TestHost.StartAsync(folder, null, typeof(After));
        await second.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        AssertFailed(await second.ReadAsync("ill"), nameof(Before.Retired));
        Assert.Equal("slept", await second.OutputAsync<string>("well"));
    }

    [Fact]
    public async Task Given_an_activity_that_is_gone_When_the_process_starts_again_Then_its_instance_fails_and_says_so()
    {
        using var folder = new TempFolder();
        var first = await TestHost.StartAsync(
            folder, builder => builder.Services.AddSingleton<IFaults>(new ScriptedFaults(FaultPoint.BeforeActivity, 1, InjectedFault.Crash)), typeof(Before));
        await first.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Before.Ask), new StartOrchestrationOptions("ill"));
        await first.Control.Aborted;
        await first.DisposeAsync();

        await using var second = await TestHost.StartAsync(folder, null, typeof(After));
        await second.Control.WaitUntilQuietAsync();

        AssertFailed(await second.ReadAsync("ill"), nameof(Before.Answer));
    }

    [Theory]
    [InlineData(nameof(Before.Wait), 1)]
    [InlineData(nameof(Before.WaitForNumber), "a word")]
    [InlineData(nameof(Before.AskThenWait), 1)]
    public async Task Given_a_payload_of_an_older_shape_When_new_code_reads_it_Then_the_instance_fails_as_JSON_and_the_others_go_on(string orchestrator, object payload)
    {
        using var folder = new TempFolder();
        await using (var first = await TestHost.StartAsync(folder, null, typeof(Before)))
        {
            await first.RunAsync(orchestrator, "a word", "ill");
            await first.RunAsync(nameof(Before.Sleep), id: "well");
        }

        await using var second = await TestHost.StartAsync(folder, null, typeof(After));
        await second.RaiseAsync("ill", "bell", payload);
        await second.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        var ill = await second.ReadAsync("ill");
        AssertFailed(ill, "JSON");
        Assert.True(ill.FailureDetails!.IsCausedBy<JsonException>(), ill.FailureDetails.ToString());
        Assert.Equal("slept", await second.OutputAsync<string>("well"));
    }

    [Fact]
    public async Task Given_an_activity_whose_input_does_not_read_Then_the_orchestrator_hears_of_it_as_of_any_failure()
    {
        await using var host = await TestHost.StartAsync(typeof(Before));

        var id = await host.RunAsync(nameof(Before.AskWrongly));

        AssertFailed(await host.ReadAsync(id), "JSON");
    }

    [Fact]
    public async Task Given_an_activity_that_fails_with_half_a_character_in_its_message_Then_the_orchestrator_hears_of_it_as_of_any_failure()
    {
        await using var host = await TestHost.StartAsync(typeof(Before));

        var id = await host.RunAsync(nameof(Before.CatchHalf));

        Assert.Equal("half a smile: \ufffd", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_an_orchestrator_that_fails_with_half_a_character_in_its_message_Then_it_alone_fails_and_others_go_on()
    {
        await using var host = await TestHost.StartAsync(typeof(Before));
        await host.RunAsync(nameof(Before.Wait), "kept", "well");

        var ill = await host.RunAsync(nameof(Before.FailWithHalf));
        await host.RaiseAsync("well", "bell", 1);

        AssertFailed(await host.ReadAsync(ill), "stored");
        Assert.Equal("kept", await host.OutputAsync<string>("well"));
    }

    private static void AssertFailed(OrchestrationMetadata instance, string reason)
    {
        Assert.Equal(OrchestrationRuntimeStatus.Failed, instance.RuntimeStatus);
        Assert.Contains(reason, instance.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    private static Task<int> DamageAsync(TestHost host, string table, string value, string id) => host.Database.WriteAsync(session => session.Execute(
        $"UPDATE {table} SET data={value} WHERE {(table == "history" ? "position >> 20" : "instance")} = (SELECT key FROM instance WHERE id=?1)", id));

    internal static class Before
    {
        [Function(nameof(Wait))]
        public static async Task<string> Wait([OrchestrationTrigger] TaskOrchestrationContext context, string input)
        {
            await context.WaitForExternalEvent<int>("bell");
            return input;
        }

        [Function(nameof(WaitForNumber))]
        public static Task<int> WaitForNumber([OrchestrationTrigger] TaskOrchestrationContext context) => context.WaitForExternalEvent<int>("bell");

        [Function(nameof(AskThenWait))]
        public static async Task AskThenWait([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync<string>(nameof(Answer), 1);
            await context.WaitForExternalEvent<int>("bell");
        }

        [Function(nameof(Sleep))]
        public static async Task<string> Sleep([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            return "slept";
        }

        [Function(nameof(Retired))]
        public static Task Retired([OrchestrationTrigger] TaskOrchestrationContext context) => context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);

        [Function(nameof(Ask))]
        public static Task<string> Ask([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync<string>(nameof(Answer), 1);

        [Function(nameof(AskWrongly))]
        public static Task<string> AskWrongly([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<string>(nameof(Answer), "no number");

        [Function(nameof(Answer))]
        public static string Answer([ActivityTrigger] int question) => $"{question}, a word";

        [Function(nameof(Half))]
        public static string Half([ActivityTrigger] string? nothing) => throw new InvalidOperationException("half a smile: \ud83d");

        [Function(nameof(CatchHalf))]
        public static async Task<string> CatchHalf([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            try
            {
                return await context.CallActivityAsync<string>(nameof(Half));
            }
            catch (TaskFailedException failed)
            {
                return failed.FailureDetails.ErrorMessage;
            }
        }

        [Function(nameof(FailWithHalf))]
        public static async Task FailWithHalf([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync<string>(nameof(Answer), 1);
            throw new InvalidOperationException("half a smile: \ud83d");
        }
    }

    /// <summary>The next version of the code: numbers where there were words, and some functions are gone.</summary>
    internal static class After
    {
        [Function(nameof(Before.Wait))]
        public static async Task<int> Wait([OrchestrationTrigger] TaskOrchestrationContext context, int input)
        {
            await context.WaitForExternalEvent<int>("bell");
            return input;
        }

        [Function(nameof(Before.WaitForNumber))]
        public static Task<int> WaitForNumber([OrchestrationTrigger] TaskOrchestrationContext context) => context.WaitForExternalEvent<int>("bell");

        [Function(nameof(Before.AskThenWait))]
        public static async Task AskThenWait([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync<int>(nameof(Before.Answer), 1);
            await context.WaitForExternalEvent<int>("bell");
        }

        [Function(nameof(Before.Ask))]
        public static Task<string> Ask([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync<string>(nameof(Before.Answer), 1);

        [Function(nameof(Before.Sleep))]
        public static Task<string> Sleep([OrchestrationTrigger] TaskOrchestrationContext context) => Before.Sleep(context);
    }
}
