using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.Local.Tour;

namespace ServerlessMentoring.Local;

/// <summary>The zone in which the pages of this machine tell times: the sample company's in the tour, else UTC, as in all data.</summary>
internal static class LocalZone
{
    public static string Of(HttpContext http) =>
        http.RequestServices.GetRequiredService<LocalSettings>().IsTour ? TourCompany.TimeZone : "Etc/UTC";
}
