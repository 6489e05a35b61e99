using System.Text.Json;
using System.Text.RegularExpressions;

namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>The rules that every template keeps. Each returns what breaks it, in words that say where.</summary>
internal static partial class TemplateRules
{
    private const string Policies = "Microsoft.Web/sites/basicPublishingCredentialsPolicies";

    /// <summary>All that a template breaks.</summary>
    public static IReadOnlyList<string> Faults(Template template) =>
    [
        .. NoKeys(template)
            .Concat(NoSecretsInOutputs(template))
            .Concat(SecretsAreSecure(template))
            .Concat(PinnedVersions(template))
            .Concat(LocalAuthIsOff(template))
            .Concat(NoPublishingPasswords(template))
            .Concat(RolesInOneFile(template))
            .Concat(Described(template))
            .Concat(Diagnosed(template))
            .Concat(SchedulerRules.Faults(template))
            .Select(fault => $"{template.Source}: {fault}"),
    ];

    /// <summary>No module is left over. That none is missing, Bicep sees.</summary>
    public static IEnumerable<string> ModulesAreUsed(IReadOnlyList<Template> templates)
    {
        var used = templates.SelectMany(template => template.Modules).ToHashSet();
        return from template in templates
               where template.Source.StartsWith("modules/", StringComparison.Ordinal) && !used.Contains(template.Hash)
               select $"{template.Source} is used by nobody";
    }

    /// <summary>A type has the same version everywhere, so that a role and its resource mean the same thing.</summary>
    public static IEnumerable<string> OneVersionPerType(IEnumerable<Template> templates) =>
        from resource in templates.SelectMany(template => template.Resources)
        group resource.Version by resource.Type into versions
        where versions.Distinct().Count() > 1
        select $"{versions.Key} has versions {string.Join(", ", versions.Distinct())}";

    // Keys are never asked for, nor written down.
    private static IEnumerable<string> NoKeys(Template template) =>
        KeyPattern().Matches(template.Text).Select(match => $"{match.Value} handles a key");

    // Outputs are readable by everybody who may read deployments.
    private static IEnumerable<string> NoSecretsInOutputs(Template template)
    {
        var secure = template.Parameters.Where(IsSecure).Select(parameter => $"parameters('{parameter.Name}')").ToList();
        return from output in template.Outputs
               let value = output.Value.GetProperty("value").GetRawText()
               where SecretName().IsMatch(output.Name) || secure.Exists(parameter => value.Contains(parameter, StringComparison.Ordinal))
               select $"output {output.Name} is a secret";
    }

    // A parameter with a secret in it is never logged.
    private static IEnumerable<string> SecretsAreSecure(Template template) =>
        from parameter in template.Parameters
        where SecretName().IsMatch(parameter.Name) && !IsSecure(parameter)
        select $"parameter {parameter.Name} is not @secure()";

    // No version is a preview. That every version is pinned, Bicep sees.
    private static IEnumerable<string> PinnedVersions(Template template) =>
        from resource in template.Resources
        where !StableVersion().IsMatch(resource.Version)
            && !(resource.Version.EndsWith("-preview", StringComparison.Ordinal) && KnownTypes.PreviewOnly.ContainsKey(resource.Type))
        select $"{resource.Symbol} has version {resource.Version}";

    // Every resource is of a kind that somebody thought about, and says what that kind must say.
    private static IEnumerable<string> LocalAuthIsOff(Template template) =>
        from resource in template.Resources
        from fault in !KnownTypes.Required.TryGetValue(resource.Type, out var requirements)
            ? [$"is a {resource.Type}, which {nameof(KnownTypes)} does not list"]
            : resource.IsExisting ? [] : requirements.Where(requirement => !requirement.IsMet(resource)).Select(requirement => $"lacks {requirement}")
        select $"{resource.Symbol} {fault}";

    // An app does not take the passwords of publishing profiles.
    private static IEnumerable<string> NoPublishingPasswords(Template template) =>
        from site in template.Resources
        where site.Type == "Microsoft.Web/sites" && !site.IsExisting
        from way in new[] { "ftp", "scm" }
        where !template.Resources.Any(policy => policy.Id == TemplateResource.IdOf(Policies, $"{site.Names}, '{way}'"))
        select $"{site.Symbol} takes passwords over {way}";

    // Who may do what stands in one file.
    private static IEnumerable<string> RolesInOneFile(Template template) =>
        from resource in template.Resources
        where RoleType().IsMatch(resource.Type) && template.Source != "modules/roles.bicep"
        select $"{resource.Symbol} gives a role outside modules/roles.bicep";

    // A reader need not guess what a parameter or an output is.
    private static IEnumerable<string> Described(Template template) =>
        from declaration in template.Parameters.Concat(template.Outputs)
        where !(declaration.Value.TryGetProperty("metadata", out var metadata) && metadata.TryGetProperty("description", out _))
        select $"{declaration.Name} has no description";

    // Every resource that can tell what goes on in it does.
    private static IEnumerable<string> Diagnosed(Template template)
    {
        var scopes = template.Resources.Where(resource => resource.Type == "Microsoft.Insights/diagnosticSettings")
            .Select(settings => settings.Find("scope")?.GetString())
            .ToHashSet();
        return from resource in template.Resources
               where !resource.IsExisting && KnownTypes.WithDiagnostics.Contains(resource.Type) && !scopes.Contains(resource.Id)
               select $"{resource.Symbol} has no diagnostic settings";
    }

    private static bool IsSecure(JsonProperty parameter) =>
        parameter.Value.TryGetProperty("type", out var type) && type.GetString()!.StartsWith("secure", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\blist[A-Z]\w*\(|\b(primary|secondary)(Master)?(Key|ConnectionString)\b|(AccountKey|SharedAccessKey|accesskey|Password)\s*=|\bsig=", RegexOptions.IgnoreCase)]
    private static partial Regex KeyPattern();

    [GeneratedRegex("secret|password|pwd|functionKey|accountKey|accessKey|token", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex StableVersion();

    [GeneratedRegex("role(Assignment|Definition)s$|accessPolicies$", RegexOptions.IgnoreCase)]
    private static partial Regex RoleType();
}
