using ServerlessMentoring.App.Enrollment.Sources;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Settings;

/// <summary>One HR system that posts events.</summary>
public sealed class WebhookSourceOptions
{
    /// <summary>Where Merge's API is, unless a setting says otherwise.</summary>
    public const string MergeUrl = "https://api.merge.dev/api/hris/v1";

    private const int MinKeyLength = 16;

    /// <summary><c>native</c>, <c>bamboohr</c> or <c>merge</c>; null is that of the source's own name, else native.</summary>
    public string? Kind { get; set; }

    /// <summary>
    /// Signing secrets by any number: <c>whsec_</c> and base64 of a native source, else the text that the system shows. Two live at once while
    /// one is rotated out.
    /// </summary>
    public Dictionary<string, string> Secrets { get; set; } = [];

    /// <summary>Put before each employee id of this source, so that the ids of two HR systems never meet.</summary>
    public string PersonPrefix { get; set; } = "";

    /// <summary>The API of a source that is not native: <c>https://{company}.bamboohr.com/api/v1</c>; Merge has one for all.</summary>
    public Uri? ApiUrl { get; set; }

    /// <summary>The key of that API.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Merge: the token of the linked account.</summary>
    public string? AccountToken { get; set; }

    /// <summary>Merge: the id of the linked account; webhooks of others are passed over.</summary>
    public string? LinkedAccount { get; set; }

    /// <summary>The kind of a source of this name; null when there is no such kind.</summary>
    public SourceKind? KindOf(string name) => (Kind ?? name).ToLowerInvariant() switch
    {
        "native" => SourceKind.Native,
        "bamboohr" => SourceKind.BambooHR,
        "merge" => SourceKind.Merge,
        _ => Kind is null ? SourceKind.Native : null,
    };

    /// <summary>What is wrong with a source of this name. Secrets are never repeated.</summary>
    internal IEnumerable<string> Faults(string name)
    {
        var path = $"{MentoringOptions.Section}:Webhooks:{name}";
        if (!ProgramId.IsValid(name))
        {
            yield return $"{path}: the name {ProgramId.Rule}.";
        }

        if (!PersonId.IsValid(PersonPrefix + "1"))
        {
            yield return $"{path}:PersonPrefix, with an employee id behind it, {PersonId.Rule}.";
        }

        var kind = KindOf(name);
        foreach (var number in Secrets.Where(pair => !IsSecret(kind, pair.Value)).Select(pair => pair.Key))
        {
            yield return kind == SourceKind.Native
                ? $"{path}:Secrets:{number} must be whsec_ and base64 of 16 to 128 bytes."
                : $"{path}:Secrets:{number} must have at least {MinKeyLength} characters.";
        }

        foreach (var fault in kind switch
        {
            null => [$"{path}:Kind must be native, bamboohr or merge."],
            SourceKind.Native => [],
            _ => ApiFaults(kind.Value, path),
        })
        {
            yield return fault;
        }
    }

    private IEnumerable<string> ApiFaults(SourceKind kind, string path)
    {
        var address = ApiUrl ?? (kind == SourceKind.Merge ? new Uri(MergeUrl) : null);
        var isSafe = address is { IsAbsoluteUri: true, Query: "", UserInfo: "" } && (address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback));
        if (!isSafe)
        {
            yield return $"{path}:ApiUrl must be an https address without query, such as https://company.bamboohr.com/api/v1.";
        }

        if (string.IsNullOrWhiteSpace(ApiKey) || MentoringOptionsValidator.IsReference(ApiKey))
        {
            yield return $"{path}:ApiKey must be the key of its API.";
        }

        if (kind == SourceKind.Merge && (string.IsNullOrWhiteSpace(AccountToken) || MentoringOptionsValidator.IsReference(AccountToken)))
        {
            yield return $"{path}:AccountToken must be the token of the linked account.";
        }
    }

    private static bool IsSecret(SourceKind? kind, string text)
    {
        if (kind != SourceKind.Native)
        {
            return text.Length >= MinKeyLength && !MentoringOptionsValidator.IsReference(text);
        }

        try
        {
            WebhookSecret.Parse(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
