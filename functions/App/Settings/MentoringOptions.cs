namespace ServerlessMentoring.App.Settings;

/// <summary>The settings of the app, section <c>Mentoring</c> of its configuration.</summary>
public sealed class MentoringOptions
{
    public const string Section = "Mentoring";

    /// <summary>Where links in mails point to, without a trailing slash: never taken from a request's <c>Host</c>.</summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>Keys that sign links, at least 32 random characters each, by number. The highest signs; all verify.</summary>
    public Dictionary<string, string> LinkKeys { get; set; } = [];

    /// <summary>The key that opens every route to operators and systems, in <c>x-functions-key</c> or <c>?code=</c>.</summary>
    public string? FunctionKey { get; set; }

    /// <summary>HR systems that post events, by the source's name in the route.</summary>
    public Dictionary<string, WebhookSourceOptions> Webhooks { get; set; } = [];

    /// <summary>Who issues the bearer tokens of owners. Without it, bearer tokens are refused.</summary>
    public EntraOptions? Entra { get; set; }

    public MailOptions Mail { get; set; } = new();

    /// <summary>Microsoft Graph, for calendars and the directory.</summary>
    public GraphOptions Graph { get; set; } = new();
}

/// <summary>The Entra ID tenant whose tokens open the programs of an owner.</summary>
public sealed class EntraOptions
{
    /// <summary>The tenant's id, required in the token's <c>tid</c>.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>The audience that tokens must name: the app registration's id or URI.</summary>
    public string Audience { get; set; } = "";

    /// <summary>The issuer, whose OpenID metadata has the signing keys; made from the tenant when not set.</summary>
    public string? Authority { get; set; }
}
