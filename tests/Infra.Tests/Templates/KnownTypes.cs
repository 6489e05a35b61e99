namespace ServerlessMentoring.Infra.Tests.Templates;

/// <summary>
/// What every kind of resource must say of itself, so that nothing is opened by a key and nothing travels unencrypted.
/// A kind that is not listed is refused, so that whoever adds one thinks about its keys.
/// </summary>
internal static class KnownTypes
{
    /// <summary>By type: the lines that the resource must have. None means that it has no keys of its own.</summary>
    public static IReadOnlyDictionary<string, string[]> Required { get; } = new Dictionary<string, string[]>
    {
        ["Microsoft.Authorization/roleAssignments"] = ["principalType: 'ServicePrincipal'"],
        ["Microsoft.Authorization/roleDefinitions"] = [],
        ["Microsoft.Communication/communicationServices"] = ["disableLocalAuth: true"],
        ["Microsoft.Communication/emailServices"] = [],
        ["Microsoft.Communication/emailServices/domains"] = ["userEngagementTracking: 'Disabled'"],
        ["Microsoft.Communication/emailServices/domains/senderUsernames"] = [],
        ["Microsoft.Consumption/budgets"] = [],
        ["Microsoft.DocumentDB/databaseAccounts"] =
            ["disableLocalAuth: true", "disableKeyBasedMetadataWriteAccess: true", "minimalTlsVersion: 'Tls12'", "type: 'Continuous'"],
        ["Microsoft.DocumentDB/databaseAccounts/sqlDatabases"] = [],
        ["Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers"] = ["'/partition'"],
        ["Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments"] = ["/dbs/"],
        ["Microsoft.DurableTask/schedulers"] = [],
        ["Microsoft.DurableTask/schedulers/retentionPolicies"] = [],
        ["Microsoft.DurableTask/schedulers/taskHubs"] = [],
        ["Microsoft.EventGrid/systemTopics"] = [],
        ["Microsoft.EventGrid/systemTopics/eventSubscriptions"] = ["minimumTlsVersionAllowed: '1.2'"],
        ["Microsoft.Insights/actionGroups"] = [],
        ["Microsoft.Insights/components"] = ["DisableLocalAuth: true", "WorkspaceResourceId:"],
        ["Microsoft.Insights/diagnosticSettings"] = ["workspaceId:"],
        ["Microsoft.Insights/scheduledQueryRules"] = ["actionGroups:"],
        ["Microsoft.KeyVault/vaults"] = ["enableRbacAuthorization: true", "enablePurgeProtection: true", "enableSoftDelete: true"],
        ["Microsoft.KeyVault/vaults/secrets"] = ["@onlyIfNotExists()"],
        ["Microsoft.ManagedIdentity/userAssignedIdentities"] = [],
        ["Microsoft.OperationalInsights/workspaces"] = ["disableLocalAuth: true"],
        ["Microsoft.Resources/resourceGroups"] = [],
        ["Microsoft.Storage/storageAccounts"] =
            ["allowSharedKeyAccess: false", "allowBlobPublicAccess: false", "minimumTlsVersion: 'TLS1_2'", "supportsHttpsTrafficOnly: true"],
        ["Microsoft.Storage/storageAccounts/blobServices"] = [],
        ["Microsoft.Storage/storageAccounts/blobServices/containers"] = ["publicAccess: 'None'"],
        ["Microsoft.Storage/storageAccounts/tableServices"] = [],
        ["Microsoft.Storage/storageAccounts/tableServices/tables"] = [],
        ["Microsoft.Web/serverfarms"] = [],
        ["Microsoft.Web/sites"] = ["httpsOnly: true", "minTlsVersion: '1.2'", "type: 'UserAssigned'"],
        ["Microsoft.Web/sites/basicPublishingCredentialsPolicies"] = ["allow: false"],
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
