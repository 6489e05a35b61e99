using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker.Core.FunctionMetadata;
using NCrontab;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Tests.Support;

/// <summary>
/// An app's functions in one line each, once as this host found them and once as Microsoft's generator describes them to the Functions host: the
/// lines must be the same. Other test projects link this file.
/// </summary>
internal static class FunctionListing
{
    private static readonly CrontabSchedule.ParseOptions WithSeconds = new() { IncludingSeconds = true };

    /// <summary>What this host serves; it serves nothing but AuthorizationLevel.Anonymous.</summary>
    public static IReadOnlyList<string> Of(FunctionTable table) =>
    [
        .. table.Http.Select(function => Http(function.Name, function.Route, function.Verbs, "Anonymous"))
            .Concat(table.Timers.Select(function => $"{function.Name}: timer {function.Schedule}, monitored: {function.Monitored}, at startup: {function.RunOnStartup}"))
            .Concat(table.Orchestrators.Select(function => $"{function.Name}: orchestrator"))
            .Concat(table.Activities.Select(function => $"{function.Name}: activity"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What the generator put into an app's assembly.</summary>
    public static Task<IReadOnlyList<string>> OfGeneratedAsync(Assembly app) => OfAsync((IFunctionMetadataProvider)Activator.CreateInstance(
        app.GetTypes().Single(type => type.Name == "GeneratedFunctionMetadataProvider" && typeof(IFunctionMetadataProvider).IsAssignableFrom(type)))!);

    public static async Task<IReadOnlyList<string>> OfAsync(IFunctionMetadataProvider provider) =>
        [.. (await provider.GetFunctionMetadataAsync("")).Select(Describe).Order(StringComparer.Ordinal)];

    private static string Describe(IFunctionMetadata function)
    {
        foreach (var raw in function.RawBindings!)
        {
            using var json = JsonDocument.Parse(raw);
            var binding = json.RootElement;
            string? Text(string name) => binding.TryGetProperty(name, out var value) ? value.ToString() : null;
            switch (Text("type"))
            {
                case "httpTrigger":
                    var verbs = binding.TryGetProperty("methods", out var methods) ? methods.EnumerateArray().Select(verb => verb.GetString()!.ToUpperInvariant()) : [];
                    return Http(function.Name!, Text("route") ?? function.Name!, verbs, Text("authLevel"));
                case "timerTrigger":
                    var schedule = CrontabSchedule.Parse(Text("schedule"), WithSeconds);
                    var first = schedule.GetNextOccurrence(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
                    var monitored = Text("useMonitor") != "False" && schedule.GetNextOccurrence(first) - first >= TimeSpan.FromMinutes(1);
                    return $"{function.Name}: timer {schedule}, monitored: {monitored}, at startup: {Text("runOnStartup") == "True"}";
                case "orchestrationTrigger":
                    return $"{Text("orchestration") ?? function.Name}: orchestrator";
                case "activityTrigger":
                    return $"{Text("activity") ?? function.Name}: activity";
            }
        }

        return $"{function.Name}: no trigger that is known here";
    }

    private static string Http(string name, string route, IEnumerable<string> verbs, string? level) =>
        $"{name}: {string.Join(',', verbs.Distinct().Order(StringComparer.Ordinal))} {route.TrimStart('/')} for {level}";
}
