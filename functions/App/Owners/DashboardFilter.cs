using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.Owners;

namespace ServerlessMentoring.App.Owners;

/// <summary>What a dashboard shows: a phase, a health, from the n-th row on. An unknown value shows all.</summary>
/// <param name="Phase">The phase; null for all.</param>
/// <param name="Health">The health; null for all.</param>
/// <param name="From">How many rows to pass over.</param>
internal sealed record DashboardFilter(Phase? Phase, HealthLevel? Health, int From)
{
    private static readonly Dictionary<HealthLevel, string> HealthWords = new()
    {
        [HealthLevel.OnTrack] = "On track",
        [HealthLevel.Attention] = "Worth a look",
        [HealthLevel.AtRisk] = "At risk",
    };

    /// <summary>Reads a query.</summary>
    public static DashboardFilter Of(HttpRequest request) => new(
        Choice<Phase>(request.Query["phase"]),
        Choice<HealthLevel>(request.Query["health"]),
        int.TryParse(request.Query["from"], NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0);

    /// <summary>Links that filter by phase, with how many each would show.</summary>
    public IReadOnlyList<FilterLink> Phases(string address, IReadOnlyList<(Phase Phase, HealthLevel? Health)> all)
    {
        var rows = all.Where(row => Health is null || row.Health == Health).ToList();
        return
        [
            new FilterLink("All", Address(address, null, Health), rows.Count, Phase is null),
            .. Enum.GetValues<Phase>().Select(phase => new FilterLink(
                phase.ToString(), Address(address, phase, Health), rows.Count(row => row.Phase == phase), Phase == phase)),
        ];
    }

    /// <summary>Links that filter by health, with how many each would show.</summary>
    public IReadOnlyList<FilterLink> Healths(string address, IReadOnlyList<(Phase Phase, HealthLevel? Health)> all)
    {
        var rows = all.Where(row => Phase is null || row.Phase == Phase).ToList();
        return
        [
            new FilterLink("All", Address(address, Phase, null), rows.Count, Health is null),
            .. HealthWords.Select(pair => new FilterLink(
                pair.Value, Address(address, Phase, pair.Key), rows.Count(row => row.Health == pair.Key), Health == pair.Key)),
        ];
    }

    /// <summary>Whether a row is shown. What is over has no health.</summary>
    public bool Shows(Phase phase, HealthLevel? health) => (Phase ?? phase) == phase && (Health is null || Health == health);

    /// <summary>The address of the rows from the n-th on.</summary>
    public string Next(string address, int from) =>
        string.Create(CultureInfo.InvariantCulture, $"{Address(address, Phase, Health)}{(Phase is null && Health is null ? '?' : '&')}from={from}");

    private static string Address(string address, Phase? phase, HealthLevel? health)
    {
        string?[] parts = [phase is { } p ? $"phase={Word(p)}" : null, health is { } h ? $"health={Word(h)}" : null];
        var query = string.Join('&', parts.OfType<string>());
        return query.Length == 0 ? address : $"{address}?{query}";
    }

    private static T? Choice<T>(string? word)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => Word(value) == word).Select(value => (T?)value).FirstOrDefault();

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
