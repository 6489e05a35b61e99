namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>
/// What every kind of resource must say of itself, so that nothing is opened by a key and nothing travels unencrypted.
/// A kind that is not listed is refused, so that whoever adds one thinks about its keys.
/// </summary>
internal static class KnownTypes
{
    /// <summary>By type: what the resource must say. Nothing means that it has no keys of its own.</summary>
    public static IReadOnlyDictionary<string, Requirement[]> Required { get; } = new Dictionary<string, Requirement[]>
    {
        ["Microsoft.Authorization/roleAssignments"] = [new("properties.principalType", "ServicePrincipal")],
        ["Microsoft.Authorization/roleDefinitions"] = [],
        ["Microsoft.Communication/communicationServices"] = [new("properties.disableLocalAuth", "true")],
        ["Microsoft.Communication/emailServices"] = [],
        ["Microsoft.Communication/emailServices/domains"] = [new("properties.userEngagementTracking", "Disabled")],
        ["Microsoft.Communication/emailServices/domains/senderUsernames"] = [],
        ["Microsoft.Consumption/budgets"] = [],
        ["Microsoft.DocumentDB/databaseAccounts"] =
        [
            new("properties.disableLocalAuth", "true"),
            new("properties.disableKeyBasedMetadataWriteAccess", "true"),
            new("properties.minimalTlsVersion", "Tls12"),
            new("properties.backupPolicy.type", "Continuous"),
        ],
        ["Microsoft.DocumentDB/databaseAccounts/sqlDatabases"] = [],
        ["Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers"] = [new("properties.resource.partitionKey.paths.0", "/partition")],
        ["Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments"] =
        [
            // One database, not the account.
            new("properties.scope", "[format('{0}/dbs/{1}', resourceId('Microsoft.DocumentDB/databaseAccounts', parameters('cosmosName')), parameters('databaseName'))]"),
        ],
        ["Microsoft.DurableTask/schedulers"] = [],
        ["Microsoft.DurableTask/schedulers/retentionPolicies"] = [],
        ["Microsoft.DurableTask/schedulers/taskHubs"] = [],
        ["Microsoft.EventGrid/systemTopics"] = [],
        ["Microsoft.EventGrid/systemTopics/eventSubscriptions"] = [new("properties.destination.properties.minimumTlsVersionAllowed", "1.2")],
        ["Microsoft.Insights/actionGroups"] = [],
        ["Microsoft.Insights/components"] = [new("properties.DisableLocalAuth", "true"), new("properties.WorkspaceResourceId")],
        ["Microsoft.Insights/diagnosticSettings"] = [new("properties.workspaceId")],
        ["Microsoft.Insights/scheduledQueryRules"] = [new("properties.actions.actionGroups.0")],
        ["Microsoft.KeyVault/vaults"] =
        [
            new("properties.enableRbacAuthorization", "true"),
            new("properties.enablePurgeProtection", "true"),
            new("properties.enableSoftDelete", "true"),
        ],
        ["Microsoft.KeyVault/vaults/secrets"] = [new("@options.onlyIfNotExists")],
        ["Microsoft.ManagedIdentity/userAssignedIdentities"] = [],
        ["Microsoft.OperationalInsights/workspaces"] = [new("properties.features.disableLocalAuth", "true")],
        ["Microsoft.Resources/resourceGroups"] = [],
        ["Microsoft.Storage/storageAccounts"] =
        [
            new("properties.allowSharedKeyAccess", "false"),
            new("properties.allowBlobPublicAccess", "false"),
            new("properties.minimumTlsVersion", "TLS1_2"),
            new("properties.supportsHttpsTrafficOnly", "true"),
        ],
        ["Microsoft.Storage/storageAccounts/blobServices"] = [],
        ["Microsoft.Storage/storageAccounts/blobServices/containers"] = [new("properties.publicAccess", "None")],
        ["Microsoft.Storage/storageAccounts/tableServices"] = [],
        ["Microsoft.Storage/storageAccounts/tableServices/tables"] = [],
        ["Microsoft.Web/serverfarms"] = [],
        ["Microsoft.Web/sites"] =
        [
            new("properties.httpsOnly", "true"),
            new("properties.siteConfig.minTlsVersion", "1.2"),
            new("identity.type", "UserAssigned"),
        ],
        ["Microsoft.Web/sites/basicPublishingCredentialsPolicies"] = [new("properties.allow", "false")],
        ["Microsoft.Web/sites/config"] = [],
    };

    /// <summary>Types that have diagnostic settings worth keeping.</summary>
    public static IReadOnlySet<string> WithDiagnostics { get; } = new HashSet<string>
    {
        "Microsoft.Communication/communicationServices",
        "Microsoft.DocumentDB/databaseAccounts",
        "Microsoft.EventGrid/systemTopics",
        "Microsoft.KeyVault/vaults",
        "Microsoft.OperationalInsights/workspaces",
        "Microsoft.Storage/storageAccounts",
        "Microsoft.Storage/storageAccounts/blobServices",
        "Microsoft.Storage/storageAccounts/tableServices",
        "Microsoft.Web/sites",
    };

    /// <summary>Types that have no version but a preview, and why that is fine.</summary>
    public static IReadOnlyDictionary<string, string> PreviewOnly { get; } = new Dictionary<string, string>
    {
        ["Microsoft.Insights/diagnosticSettings"] = "Azure Monitor has published no stable version; this one is years old and what everybody uses.",
    };
}
