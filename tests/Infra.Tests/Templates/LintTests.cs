namespace ServerlessMentoring.Infra.Tests.Templates;

public sealed class LintTests
{
    private static readonly string[] Bad =
    [
        "resource x 'Microsoft.Web/sites@2024-11-01' = {\n  name: 'x'\n",
        "param name\n",
        "var x = [\n  'a'\n}\n",
        "resource x 'Microsoft.KeyVault/vaults' existing = {\n  name: 'x'\n}\n",
        "resource x 'Microsoft.KeyVault/vaults@latest' existing = {\n  name: 'x'\n}\n",
        "resource x 'Microsoft.KeyVault/vaults@2024-11-01' existing = {\n  name: 'x'\n}\n\noutput y string = x.getSecret('y')\n",
        "module x 'nowhere.bicep' = {\n  name: 'x'\n}\n",
        "resource x 'Microsoft.KeyVault/vaults@2024-11-01' = {\n  name: 'x'\n  propertys: {}\n}\n",
        "param unused string\n",
        "@secure()\nparam seed string = 'x'\n\noutput y string = seed\n",
    ];

    [Fact]
    public async Task Bicep_finds_nothing_in_any_template() => Assert.Empty(await Bicep.LintAsync(Path.Combine(Repository.Root, "infra")));

    [Fact]
    public async Task A_template_that_Bicep_warns_of_is_found_out()
    {
        using var folder = new SampleFolder();
        var paths = Bad.Select((text, index) => folder.Add($"{index}.bicep", text)).ToList();
        var findings = await Bicep.LintAsync(folder.Path);
        Assert.All(paths, path => Assert.Contains(findings, finding => finding.StartsWith(path, StringComparison.Ordinal)));
    }
}
