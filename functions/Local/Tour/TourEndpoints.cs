using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Local.Mails;
using ServerlessMentoring.LocalHost.Clock;

namespace ServerlessMentoring.Local.Tour;

/// <summary>The start page of the tour, and the buttons that push its clock.</summary>
internal static class TourEndpoints
{
    private const string Sent = "sent";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(LocalPaths.Home, async http => await (await HomeAsync(http)).ExecuteAsync(http));
        endpoints.MapPost(LocalPaths.Advance, async http => await (await AdvanceAsync(http)).ExecuteAsync(http));
    }

    private static async Task<IResult> HomeAsync(HttpContext http)
    {
        var progress = http.RequestServices.GetRequiredService<TourProgress>();
        if (!progress.IsReady)
        {
            var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
            return new LocalPage(new PreparingPage(now, TourCompany.TimeZone, progress.Days, TourStories.Days, progress.Failure))
            {
                IsPassing = progress.Failure is null,
            };
        }

        var sent = int.TryParse(http.Request.Query[Sent], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : (int?)null;
        var home = http.RequestServices.GetRequiredService<TourHome>();
        return new LocalPage(await home.PageAsync(sent, http.RequestAborted));
    }

    private static async Task<IResult> AdvanceAsync(HttpContext http)
    {
        var days = (http.Request.HasFormContentType ? (await http.Request.ReadFormAsync(http.RequestAborted))["advance"].ToString() : "") switch
        {
            "P1D" => 1,
            "P7D" => 7,
            _ => 0,
        };
        if (days == 0)
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, detail: "The field advance must be P1D or P7D.");
        }

        if (!http.RequestServices.GetRequiredService<TourProgress>().IsReady)
        {
            return new SeeOtherResult(LocalPaths.Home);
        }

        var outbox = http.RequestServices.GetRequiredService<Outbox>();
        var before = outbox.Count;

        // A walk that has begun is finished, also when the visitor does not wait for it.
        await http.RequestServices.GetRequiredService<ClockWalk>().AdvanceAsync(TimeSpan.FromDays(days));
        return new SeeOtherResult(string.Create(CultureInfo.InvariantCulture, $"{LocalPaths.Home}?{Sent}={outbox.Count - before}"));
    }
}

/// <summary>Stands at the home of the tour until its sample company has lived through its weeks. Send it with <c>Refresh: 1</c>.</summary>
/// <param name="Now">Where the clock stands (UTC).</param>
/// <param name="TimeZone">IANA zone to show it in.</param>
/// <param name="Days">Days lived through.</param>
/// <param name="AllDays">Days in all.</param>
/// <param name="Failure">What went wrong; null while all is well.</param>
public sealed record PreparingPage(DateTimeOffset Now, string TimeZone, int Days, int AllDays, string? Failure) : PageModel
{
    public override int StatusCode => Failure is null ? 200 : 500;

    /// <summary>English whatever the browser asks for: it is a tool for whoever tries the app out, and has no other words.</summary>
    public override CultureInfo? Language { get; init; } = Languages.English;

    internal override Type View => typeof(PreparingView);
}
