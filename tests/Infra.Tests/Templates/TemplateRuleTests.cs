namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>Each rule refuses what it is there to refuse, and lets the good through.</summary>
public sealed class TemplateRuleTests
{
    private const string Good = """
        @description('Name.')
        param name string

        @description('Seed.')
        @secure()
        param seed string

        @description('Kind.')
        param sku string

        @description('Units.')
        @maxValue(3)
        param units int

        var days = { Consumption: 30, Dedicated: 90 }

        resource storage 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
          name: name
        }

        resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
          name: name
          location: 'x'
          properties: {
            tenantId: tenant().tenantId
            sku: { family: 'A', name: 'standard' }
            enableRbacAuthorization: true
            enableSoftDelete: true
            enablePurgeProtection: true
          }
        }

        @onlyIfNotExists()
        resource key 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
          parent: vault
          name: 'key'
          properties: { value: seed }
        }

        resource app 'Microsoft.Web/sites@2024-11-01' = {
          name: name
          location: 'x'
          identity: { type: 'UserAssigned' }
          properties: { httpsOnly: true, siteConfig: { minTlsVersion: '1.2' } }
        }

        resource ftp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
          parent: app
          name: 'ftp'
          properties: { allow: false }
        }

        resource scm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
          parent: app
          name: 'scm'
          properties: { allow: false }
        }

        resource scheduler 'Microsoft.DurableTask/schedulers@2025-11-01' = {
          name: name
          location: 'x'
          properties: { ipAllowlist: [], sku: { name: sku, capacity: units } }
        }

        resource retention 'Microsoft.DurableTask/schedulers/retentionPolicies@2025-11-01' = {
          parent: scheduler
          name: 'default'
          properties: { retentionPolicies: [{ retentionPeriodInDays: 29 }, { retentionPeriodInDays: days[sku] }] }
        }

        resource toWorkspace 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          scope: vault
          name: 'vault'
          properties: { workspaceId: 'x' }
        }

        resource appToWorkspace 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
          scope: app
          name: 'app'
          properties: { workspaceId: 'x' }
        }

        @description('Address.')
        output address string = vault.properties.vaultUri

        """;

    // All in one run of the compiler, which takes seconds to start.
    private static readonly Lazy<Task<IReadOnlyDictionary<string, Template>>> Compiled = new(CompileAsync);

    public static TheoryData<string, string, string> Bad => new()
    {
        { "listKeys( handles a key", "vault.properties.vaultUri", "storage.listKeys().keys[0].value" },
        { "listKeys( handles a key", "vault.properties.vaultUri", "listKeys(storage.id, '2024-01-01').keys[0].value" },
        { "listAccountSas( handles a key", "vault.properties.vaultUri", "storage.listAccountSas('2024-01-01', {}).accountSasToken" },
        { "AccountKey= handles a key", "vault.properties.vaultUri", "'DefaultEndpointsProtocol=https;AccountKey=abc'" },
        { "SharedAccessKey= handles a key", "vault.properties.vaultUri", "'Endpoint=sb://x;SharedAccessKey=abc'" },
        { "primaryMasterKey handles a key", "vault.properties.vaultUri", "any(vault.properties).primaryMasterKey" },
        { "output functionKey is a secret", "output address", "output functionKey" },
        { "output address is a secret", "vault.properties.vaultUri", "seed" },
        { "output address is a secret", "vault.properties.vaultUri", "'k=${seed}'" },
        { "parameter webhookSecret is not @secure()", "param name string", "param name string\n@description('x')\nparam webhookSecret string" },
        { "storage has version 2022-09-01-preview", "storageAccounts@2024-01-01", "storageAccounts@2022-09-01-preview" },
        { "vault lacks properties.enableSoftDelete: true", "enableSoftDelete: true", "enableSoftDelete: false" },
        { "vault lacks properties.enableRbacAuthorization: true", "enableRbacAuthorization: true", "" },
        { "key lacks @options.onlyIfNotExists", "@onlyIfNotExists()", "" },
        { "app lacks properties.siteConfig.minTlsVersion: 1.2", "minTlsVersion: '1.2'", "minTlsVersion: '1.0'" },
        { "storage is a Microsoft.Cache/redis, which KnownTypes does not list", "Microsoft.Storage/storageAccounts@2024-01-01", "Microsoft.Cache/redis@2024-11-01" },
        { "app takes passwords over ftp", "name: 'ftp'", "name: 'web'" },
        { "app takes passwords over scm", "name: 'scm'", "name: 'web'" },
        { "x gives a role outside modules/roles.bicep", "var days", Role("Microsoft.Authorization/roleAssignments@2022-04-01") },
        { "x gives a role outside modules/roles.bicep", "var days", Role("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2025-04-15") },
        { "x gives a role outside modules/roles.bicep", "var days", Role("Microsoft.KeyVault/vaults/accessPolicies@2024-11-01") },
        { "name has no description", "@description('Name.')", "" },
        { "seed has no description", "@description('Seed.')", "" },
        { "address has no description", "@description('Address.')", "" },
        { "vault has no diagnostic settings", "scope: vault", "scope: storage" },
        { "scheduler may get more than 3 units: 4", "capacity: units", "capacity: 4" },
        { "scheduler may get more than 3 units: parameters('units')", "@maxValue(3)", "@maxValue(4)" },
        { "scheduler may get more than 3 units: parameters('units')", "@maxValue(3)", "" },
        { "retention keeps histories longer than the scheduler does: 31", "retentionPeriodInDays: 29", "retentionPeriodInDays: 31" },
        { "retention keeps histories longer than the scheduler does: [variables('days')[parameters('sku')]]", "Consumption: 30", "Consumption: 31" },
        { "retention keeps histories longer than the scheduler does: [parameters('units')]", "days[sku]", "units" },
    };

    [Fact]
    public async Task A_good_template_breaks_no_rule() => Assert.Empty(TemplateRules.Faults((await Compiled.Value)[Good]));

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_template_that_breaks_a_rule_is_refused(string fault, string good, string bad)
    {
        var template = (await Compiled.Value)[Good.Replace(good, bad, StringComparison.Ordinal)];
        Assert.Contains(TemplateRules.Faults(template), found => found == $"{template.Source}: {fault}");
    }

    [Fact]
    public async Task A_module_left_over_is_refused()
    {
        using var folder = new SampleFolder();
        folder.Add("main.bicep", "module used 'modules/used.bicep' = {\n  name: 'used'\n}\n");
        folder.Add("modules/used.bicep", "output a string = 'x'\n");
        folder.Add("modules/left.bicep", "output b string = 'x'\n");
        Assert.Equal(["modules/left.bicep is used by nobody"], TemplateRules.ModulesAreUsed(await Bicep.CompileAsync(folder.Path)));
    }

    [Fact]
    public async Task Two_versions_of_a_type_are_refused()
    {
        var compiled = await Compiled.Value;
        var other = compiled[Good.Replace("storageAccounts@2024-01-01", "storageAccounts@2022-09-01-preview", StringComparison.Ordinal)];
        Assert.Equal(
            ["Microsoft.Storage/storageAccounts has versions 2024-01-01, 2022-09-01-preview"],
            TemplateRules.OneVersionPerType([compiled[Good], other]));
    }

    private static string Role(string type) => $"resource x '{type}' = {{\n  name: any('x')\n  properties: any({{}})\n}}\n\nvar days";

    private static async Task<IReadOnlyDictionary<string, Template>> CompileAsync()
    {
        using var folder = new SampleFolder();
        string[] texts = [Good, .. Bad.Select(row => Good.Replace(row.Data.Item2, row.Data.Item3, StringComparison.Ordinal))];
        var sources = texts.Select((text, index) => (Text: text, Source: Path.GetFileName(folder.Add($"{index}.bicep", text)))).ToList();
        var compiled = await Bicep.CompileAsync(folder.Path);
        return sources.ToDictionary(sample => sample.Text, sample => compiled.Single(template => template.Source == sample.Source));
    }
}
