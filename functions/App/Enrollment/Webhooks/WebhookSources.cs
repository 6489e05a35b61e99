using System.Text;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Enrollment.Sources;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>The HR systems in the settings.</summary>
public sealed class WebhookSources(IOptions<MentoringOptions> options)
{
    private readonly Dictionary<string, WebhookSource> _sources = options.Value.Webhooks.ToDictionary(
        pair => pair.Key, pair => SourceOf(pair.Key, pair.Value), StringComparer.Ordinal);

    public IEnumerable<WebhookSource> All => _sources.Values;

    /// <summary>A source by its name in the route; null when there is none.</summary>
    public WebhookSource? Find(string name) => _sources.GetValueOrDefault(name);

    private static WebhookSource SourceOf(string name, WebhookSourceOptions options)
    {
        var kind = options.KindOf(name)!.Value;
        var source = new WebhookSource(name, kind, options.PersonPrefix)
        {
            ApiUrl = options.ApiUrl?.AbsoluteUri.TrimEnd('/') ?? (kind == SourceKind.Merge ? WebhookSourceOptions.MergeUrl : null),
            ApiKey = options.ApiKey,
            AccountToken = options.AccountToken,
            LinkedAccount = options.LinkedAccount,
        };
        return kind == SourceKind.Native
            ? source with { Secrets = [.. options.Secrets.Values.Select(WebhookSecret.Parse)] }
            : source with { Keys = [.. options.Secrets.Values.Select(Encoding.UTF8.GetBytes)] };
    }
}
