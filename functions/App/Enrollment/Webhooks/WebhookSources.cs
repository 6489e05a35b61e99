using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>The HR systems in the settings. All of them speak the native form.</summary>
public sealed class WebhookSources(IOptions<MentoringOptions> options)
{
    private readonly Dictionary<string, WebhookSource> _sources = options.Value.Webhooks.ToDictionary(
        pair => pair.Key,
        pair => new WebhookSource(pair.Key, [.. pair.Value.Secrets.Values.Select(WebhookSecret.Parse)], pair.Value.PersonPrefix),
        StringComparer.Ordinal);

    /// <summary>All sources.</summary>
    public IEnumerable<WebhookSource> All => _sources.Values;

    /// <summary>A source by its name in the route; null when there is none.</summary>
    public WebhookSource? Find(string name) => _sources.GetValueOrDefault(name);
}
