using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ServerlessMentoring.LocalHost.Http;

namespace ServerlessMentoring.LocalHost.Clock;

/// <summary><c>GET /local/clock</c> tells the virtual time; <c>POST /local/clock {"advance": "P7D"}</c> walks it on and answers when all is quiet.</summary>
internal static class ClockEndpoints
{
    private const string Path = "/local/clock";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, http => Tell(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()).ExecuteAsync(http));
        endpoints.MapPost(Path, async http => await (await AdvanceAsync(http)).ExecuteAsync(http));
    }

    private static async Task<IResult> AdvanceAsync(HttpContext http)
    {
        if (await ReadAsync(http) is not { } text || !IsoDuration.TryAdd(DateTime.UnixEpoch, text, out _))
        {
            return HostProblems.Field("advance", IsoDuration.Rule);
        }

        var walk = http.RequestServices.GetRequiredService<ClockWalk>();
        return Tell(await walk.AdvanceAsync(now => IsoDuration.TryAdd(now, text, out var target) ? target : now, CancellationToken.None));
    }

    private static async Task<string?> ReadAsync(HttpContext http)
    {
        try
        {
            return (await JsonSerializer.DeserializeAsync<Step>(http.Request.Body, JsonSerializerOptions.Web, http.RequestAborted))?.Advance;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Tell(DateTimeOffset now) => Results.Json(new { now = now.UtcDateTime });

    private sealed record Step(string? Advance);
}

/// <summary>ISO 8601 durations such as <c>P7D</c>, <c>P1M</c> or <c>PT36H</c>, added to a moment; months and years are the calendar's, UTC.</summary>
internal static partial class IsoDuration
{
    public const string Rule = "must be a positive ISO 8601 duration of whole numbers up to P10Y, such as P7D, P1M or PT36H";

    public static bool TryAdd(DateTime from, string? text, out DateTime sum)
    {
        sum = from;
        var match = Shape().Match(text ?? "");
        if (!match.Success)
        {
            return false;
        }

        int Number(string part) => match.Groups[part] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;
        try
        {
            sum = from.AddMonths((Number("y") * 12) + Number("mo"))
                .AddDays((Number("w") * 7) + Number("d"))
                .Add(TimeSpan.FromHours(Number("h")) + TimeSpan.FromMinutes(Number("m")) + TimeSpan.FromSeconds(Number("s")));
            return sum > from && sum <= from.AddYears(10);
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    [GeneratedRegex("^P(?=[0-9T])((?<y>[0-9]{1,4})Y)?((?<mo>[0-9]{1,5})M)?((?<w>[0-9]{1,5})W)?((?<d>[0-9]{1,6})D)?(T(?=[0-9])((?<h>[0-9]{1,7})H)?((?<m>[0-9]{1,8})M)?((?<s>[0-9]{1,9})S)?)?\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
