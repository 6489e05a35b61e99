using System.Diagnostics;
using OpenTelemetry;

namespace ServerlessMentoring.App.Telemetry;

/// <summary>
/// Takes addresses out of spans: a path of ours can hold a link's token, and a path of Graph somebody's mail address. The route stays,
/// which says all that is needed.
/// </summary>
internal sealed class PathlessSpans : BaseProcessor<Activity>
{
    private static readonly string[] Secretive = ["url.path", "url.query", "url.full", "http.url", "http.target"];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Secretive)
        {
            data.SetTag(tag, null);
        }
    }
}
