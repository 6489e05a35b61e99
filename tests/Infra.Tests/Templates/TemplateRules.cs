using System.Text.RegularExpressions;

namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>The rules that every template keeps. Each returns what breaks it, in words that say where.</summary>
internal static partial class BicepRules
{
    /// <summary>Keys are never asked for, nor written down.</summary>
    public static IEnumerable<string> NoKeys(BicepFile file) =>
        KeyPattern().Matches(file.Text).Select(match => $"{file.Path}: {match.Value} handles a key");

    /// <summary>Outputs are readable by everybody who may read deployments.</summary>
    public static IEnumerable<string> NoSecretsInOutputs(BicepFile file)
    {
        var secure = file.Declarations.Where(IsSecure).Select(d => d.Symbol).ToHashSet();
        foreach (var output in file.Declarations.Where(d => d.Kind == "output"))
        {
            var value = output.Body[(output.Body.IndexOf('=', StringComparison.Ordinal) + 1)..];
            if (SecretName().IsMatch(output.Symbol) || value.Contains("getSecret(", StringComparison.Ordinal)
                || Words().Matches(value).Any(word => secure.Contains(word.Value)))
            {
                yield return $"{file.Path}: output {output.Symbol} is a secret";
            }
        }
    }

    /// <summary>A parameter with a secret in it is never logged.</summary>
    public static IEnumerable<string> SecretsAreSecure(BicepFile file) =>
        from parameter in file.Declarations
        where parameter.Kind == "param" && SecretName().IsMatch(parameter.Symbol) && !IsSecure(parameter)
        select $"{file.Path}: parameter {parameter.Symbol} is not @secure()";

    /// <summary>Every version is pinned, and none is a preview.</summary>
    public static IEnumerable<string> PinnedVersions(BicepFile file) =>
        from resource in file.Resources
        where !StableVersion().IsMatch(resource.Version)
            && !(resource.Version.EndsWith("-preview", StringComparison.Ordinal) && KnownTypes.PreviewOnly.ContainsKey(resource.Target))
        select $"{file.Path}: {resource.Symbol} has version '{resource.Version}'";

    /// <summary>Every resource is of a kind that somebody thought about, and says what that kind must say.</summary>
    public static IEnumerable<string> LocalAuthIsOff(BicepFile file)
    {
        foreach (var resource in file.Resources)
        {
            if (!KnownTypes.Required.TryGetValue(resource.Target, out var lines))
            {
                yield return $"{file.Path}: {resource.Symbol} is a {resource.Target}, which {nameof(KnownTypes)} does not list";
            }
            else if (!resource.IsExisting)
            {
                foreach (var line in lines.Where(line => !resource.Body.Contains(line, StringComparison.Ordinal)))
                {
                    yield return $"{file.Path}: {resource.Symbol} lacks {line}";
                }
            }
        }
    }

    /// <summary>An app does not take the passwords of publishing profiles.</summary>
    public static IEnumerable<string> NoPublishingPasswords(BicepFile file) =>
        from site in file.Resources.Where(r => r.Target == "Microsoft.Web/sites" && !r.IsExisting)
        from way in new[] { "ftp", "scm" }
        where !file.Resources.Any(r =>
            r.Target == "Microsoft.Web/sites/basicPublishingCredentialsPolicies"
            && r.Body.Contains($"parent: {site.Symbol}\n", StringComparison.Ordinal)
            && r.Body.Contains($"name: '{way}'", StringComparison.Ordinal))
        select $"{file.Path}: {site.Symbol} takes passwords over {way}";

    /// <summary>Who may do what stands in one file.</summary>
    public static IEnumerable<string> RolesInOneFile(BicepFile file) =>
        from resource in file.Resources
        where RoleType().IsMatch(resource.Target) && file.Path != "modules/roles.bicep"
        select $"{file.Path}: {resource.Symbol} gives a role outside modules/roles.bicep";

    /// <summary>A reader need not guess what a parameter or an output is.</summary>
    public static IEnumerable<string> Described(BicepFile file) =>
        from declaration in file.Declarations
        where declaration.Kind is "param" or "output" && !declaration.Decorators.Contains("@description('", StringComparison.Ordinal)
        select $"{file.Path}: {declaration.Kind} {declaration.Symbol} has no description";

    /// <summary>Every resource that can tell what goes on in it does.</summary>
    public static IEnumerable<string> Diagnosed(BicepFile file) =>
        from resource in file.Resources
        where !resource.IsExisting && KnownTypes.WithDiagnostics.Contains(resource.Target)
            && !file.Resources.Any(r =>
                r.Target == "Microsoft.Insights/diagnosticSettings" && r.Body.Contains($"scope: {resource.Symbol}\n", StringComparison.Ordinal))
        select $"{file.Path}: {resource.Symbol} has no diagnostic settings";

    /// <summary>No module is left over, and none is missing.</summary>
    public static IEnumerable<string> ModulesAreUsed(IReadOnlyList<BicepFile> files)
    {
        var used = files.SelectMany(file => file.Declarations).Where(d => d.Kind == "module").Select(d => d.Target).ToHashSet();
        var there = files.Select(file => file.Path).Where(path => path.StartsWith("modules/", StringComparison.Ordinal)).ToHashSet();
        return [.. there.Except(used).Select(path => $"{path} is used by nobody"), .. used.Except(there).Select(path => $"{path} is not there")];
    }

    /// <summary>A type has the same version everywhere, so that a role and its resource mean the same thing.</summary>
    public static IEnumerable<string> OneVersionPerType(IReadOnlyList<BicepFile> files) =>
        from resource in files.SelectMany(file => file.Resources)
        group resource.Version by resource.Target into versions
        where versions.Distinct().Count() > 1
        select $"{versions.Key} has versions {string.Join(", ", versions.Distinct())}";

    private static bool IsSecure(BicepDeclaration declaration) => declaration.Decorators.Contains("@secure()", StringComparison.Ordinal);

    [GeneratedRegex(@"\blist[A-Z]\w*\(|\b(primary|secondary)(Master)?(Key|ConnectionString)\b|(AccountKey|SharedAccessKey|accesskey|Password)\s*=|\bsig=", RegexOptions.IgnoreCase)]
    private static partial Regex KeyPattern();

    [GeneratedRegex("secret|password|pwd|functionKey|accountKey|accessKey|token", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex StableVersion();

    [GeneratedRegex("role(Assignment|Definition)s$|accessPolicies$", RegexOptions.IgnoreCase)]
    private static partial Regex RoleType();
}
