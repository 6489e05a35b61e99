using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>
/// What the Durable Task Scheduler takes. No schema says it, so without these rules a deployment would fail on what compiles.
/// From https://learn.microsoft.com/azure/durable-task/scheduler/durable-task-scheduler-billing.
/// </summary>
internal static partial class SchedulerRules
{
    private const int MostUnits = 3;

    // The most days for which each kind keeps the history of an orchestration that is over.
    private static readonly Dictionary<string, int> MostDays = new() { ["Consumption"] = 30, ["Dedicated"] = 90 };

    /// <summary>All that a template breaks.</summary>
    public static IEnumerable<string> Faults(Template template) =>
        template.Resources.Where(resource => !resource.IsExisting).SelectMany(resource => resource.Type switch
        {
            "Microsoft.DurableTask/schedulers" => Units(template, resource),
            "Microsoft.DurableTask/schedulers/retentionPolicies" => Days(template, resource),
            _ => [],
        });

    private static IEnumerable<string> Units(Template template, TemplateResource scheduler) =>
        from unit in Capacity().Matches(scheduler.Json.GetProperty("properties").GetProperty("sku").GetRawText())
        where MostOf(template, unit.Groups[1].Value) is not <= MostUnits
        select $"{scheduler.Symbol} may get more than {MostUnits} units: {unit.Groups[1].Value}";

    private static IEnumerable<string> Days(Template template, TemplateResource retention) =>
        from policy in retention.Find("properties.retentionPolicies")!.Value.EnumerateArray()
        let days = policy.GetProperty("retentionPeriodInDays")
        where !IsKept(template, days)
        select $"{retention.Symbol} keeps histories longer than the scheduler does: {days}";

    private static int? MostOf(Template template, string units) => int.TryParse(units, CultureInfo.InvariantCulture, out var number)
        ? number
        : template.Parameters.Where(parameter => units == $"parameters('{parameter.Name}')" && parameter.Value.TryGetProperty("maxValue", out _))
            .Select(parameter => (int?)parameter.Value.GetProperty("maxValue").GetInt32())
            .SingleOrDefault();

    // A number must suit either kind of scheduler; a number for each kind must suit that one.
    private static bool IsKept(Template template, JsonElement days) => days.ValueKind == JsonValueKind.Number
        ? days.GetInt32() <= MostDays.Values.Min()
        : ByKind().Match(days.GetString()!) is { Success: true } match
            && template.Variable(match.Groups[1].Value).EnumerateObject().All(kind => kind.Value.GetInt32() <= MostDays[kind.Name]);

    [GeneratedRegex(@"['""]capacity['""][,:] ?""?\[?(\w+(?:\('\w+'\))?)")]
    private static partial Regex Capacity();

    [GeneratedRegex(@"^\[variables\('(\w+)'\)\[parameters\('sku'\)\]\]$")]
    private static partial Regex ByKind();
}
