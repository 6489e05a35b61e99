using System.Globalization;
using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Pages.Rendering;

namespace ServerlessMentoring.Local.Tour;

/// <summary>Stands at the home of the tour until its sample company has lived through its weeks. Send it with <c>Refresh: 1</c>.</summary>
/// <param name="Now">Where the clock stands (UTC).</param>
/// <param name="TimeZone">IANA zone to show it in.</param>
/// <param name="Days">Days lived through.</param>
/// <param name="AllDays">Days in all.</param>
/// <param name="Failure">What went wrong; null while all is well.</param>
public sealed record PreparingPage(DateTimeOffset Now, string TimeZone, int Days, int AllDays, string? Failure) : PageModel
{
    /// <inheritdoc />
    public override int StatusCode => Failure is null ? 200 : 500;

    /// <summary>English whatever the browser asks for: it is a tool for whoever tries the app out, and has no other words.</summary>
    public override CultureInfo? Language { get; init; } = Languages.English;

    internal override Type View => typeof(PreparingView);
}
