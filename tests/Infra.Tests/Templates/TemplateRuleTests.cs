namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>Each rule refuses what it is there to refuse, and lets the good through.</summary>
public sealed class BicepRuleTests
{
    private const string GoodVault = """
        @description('Name.')
        param name string

        resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
          name: name
          properties: {
            enableRbacAuthorization: true
            enableSoftDelete: true
            enablePurgeProtection: true
          }
        }

        resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          scope: vault
          properties: {
            workspaceId: 'x'
          }
        }

        @description('Name.')
        output name string = vault.name
        """;

    [Fact]
    public void A_good_template_breaks_no_rule()
    {
        var file = BicepFile.Of("modules/vault.bicep", GoodVault);
        Assert.Equal(["param", "resource", "resource", "output"], file.Declarations.Select(d => d.Kind));
        Assert.Empty(BicepRules.NoKeys(file));
        Assert.Empty(BicepRules.NoSecretsInOutputs(file));
        Assert.Empty(BicepRules.SecretsAreSecure(file));
        Assert.Empty(BicepRules.PinnedVersions(file));
        Assert.Empty(BicepRules.LocalAuthIsOff(file));
        Assert.Empty(BicepRules.NoPublishingPasswords(file));
        Assert.Empty(BicepRules.RolesInOneFile(file));
        Assert.Empty(BicepRules.Described(file));
        Assert.Empty(BicepRules.Diagnosed(file));
    }

    [Theory]
    [InlineData("var key = account.listKeys().keys[0].value")]
    [InlineData("var key = listAccountSas('x', '2024-01-01', {})")]
    [InlineData("var text = 'DefaultEndpointsProtocol=https;AccountKey=abc'")]
    [InlineData("var text = 'Endpoint=sb://x;SharedAccessKey=abc'")]
    [InlineData("var key = account.properties.primaryMasterKey")]
    public void A_key_is_refused(string line) => Assert.Single(BicepRules.NoKeys(Sample(line)));

    [Theory]
    [InlineData("output functionKey string = 'x'")]
    [InlineData("output a string = seed")]
    [InlineData("output a string = 'k=${seed}'")]
    [InlineData("output a string = vault.getSecret('x')")]
    public void A_secret_in_an_output_is_refused(string line) =>
        Assert.Single(BicepRules.NoSecretsInOutputs(Sample($"@description('x')\n@secure()\nparam seed string\n\n{line}")));

    [Fact]
    public void An_open_parameter_for_a_secret_is_refused() =>
        Assert.Single(BicepRules.SecretsAreSecure(Sample("@description('x')\nparam webhookSecret string")));

    [Theory]
    [InlineData("Microsoft.Storage/storageAccounts")]
    [InlineData("Microsoft.Storage/storageAccounts@2024-01-01-preview")]
    [InlineData("Microsoft.Storage/storageAccounts@latest")]
    public void A_version_that_is_not_pinned_or_a_preview_is_refused(string type) =>
        Assert.Single(BicepRules.PinnedVersions(Resource(type)));

    [Fact]
    public void A_resource_that_leaves_its_keys_on_is_refused()
    {
        var faults = BicepRules.LocalAuthIsOff(Resource("Microsoft.DocumentDB/databaseAccounts@2025-04-15", "disableLocalAuth: false"));
        Assert.Contains(faults, fault => fault.Contains("lacks disableLocalAuth: true", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kind_that_nobody_thought_about_is_refused() =>
        Assert.Single(BicepRules.LocalAuthIsOff(Resource("Microsoft.Cache/redis@2024-11-01")));

    [Fact]
    public void An_app_that_takes_passwords_is_refused() =>
        Assert.Equal(2, BicepRules.NoPublishingPasswords(Resource("Microsoft.Web/sites@2024-11-01")).Count());

    [Theory]
    [InlineData("Microsoft.Authorization/roleAssignments@2022-04-01")]
    [InlineData("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2025-04-15")]
    [InlineData("Microsoft.KeyVault/vaults/accessPolicies@2024-11-01")]
    public void A_role_outside_its_file_is_refused(string type) => Assert.Single(BicepRules.RolesInOneFile(Resource(type)));

    [Theory]
    [InlineData("param name string")]
    [InlineData("@secure()\nparam name string")]
    [InlineData("output name string = 'x'")]
    public void What_is_not_described_is_refused(string line) => Assert.Single(BicepRules.Described(Sample(line)));

    [Fact]
    public void A_resource_without_diagnostics_is_refused() =>
        Assert.Single(BicepRules.Diagnosed(Resource("Microsoft.KeyVault/vaults@2024-11-01")));

    [Fact]
    public void A_module_left_over_or_missing_is_refused() =>
        Assert.Equal(
            ["modules/a.bicep is used by nobody", "modules/b.bicep is not there"],
            BicepRules.ModulesAreUsed(
            [
                BicepFile.Of("main.bicep", "module b 'modules/b.bicep' = {\n  name: 'b'\n}"),
                BicepFile.Of("modules/a.bicep", ""),
            ]));

    [Fact]
    public void Two_versions_of_a_type_are_refused() =>
        Assert.Single(BicepRules.OneVersionPerType([Resource("Microsoft.Web/sites@2024-11-01"), Resource("Microsoft.Web/sites@2025-03-01")]));

    private static BicepFile Sample(string text) => BicepFile.Of("modules/sample.bicep", text + "\n");

    private static BicepFile Resource(string type, string line = "a: 1") =>
        Sample($"resource x '{type}' = {{\n  name: 'x'\n  properties: {{\n    {line}\n  }}\n}}");
}
