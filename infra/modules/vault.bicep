// The few secrets that the app needs: keys that sign links, the function key, the key of mail reports, signing secrets of HR systems.
// Each is made once and never again, so that a later deployment rotates nothing.

@description('Name of the vault, 3 to 24 letters, digits and dashes.')
@minLength(3)
@maxLength(24)
param name string

@description('Region.')
param location string

@description('Tags on every resource.')
param tags object

@description('Numbers of the keys that sign links.')
param linkKeys string[]

@description('Signing secrets of HR systems, each as source and number: native:1.')
param webhookKeys string[]

@description('Resource id of the workspace that takes the diagnostics.')
param workspaceId string

// No secret can be worked out from another one: each is a hash of both seeds and its own name.
@description('First half of the randomness of secrets that this deployment makes. Leave it alone.')
@secure()
param seed string = newGuid()

@description('Second half of the randomness of secrets that this deployment makes. Leave it alone.')
@secure()
param salt string = newGuid()

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    // A later deployment hands the key of mail reports to Event Grid without anybody seeing it.
    enabledForTemplateDeployment: true
    publicNetworkAccess: 'Enabled'
  }
}

@onlyIfNotExists()
resource functionKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'function-key'
  tags: tags
  properties: {
    // It is made of secure seeds, which the linter cannot see through guid().
    #disable-next-line use-secure-value-for-secure-inputs
    value: replace('${guid(seed, 'function-key')}${guid(salt, 'function-key')}', '-', '')
  }
}

@onlyIfNotExists()
resource mailReportKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = {
  parent: vault
  name: 'mail-report-key'
  tags: tags
  properties: {
    #disable-next-line use-secure-value-for-secure-inputs
    value: replace('${guid(seed, 'mail-report-key')}${guid(salt, 'mail-report-key')}', '-', '')
  }
}

@onlyIfNotExists()
resource linkKey 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = [
  for number in linkKeys: {
    parent: vault
    name: 'link-key-${number}'
    tags: tags
    properties: {
      #disable-next-line use-secure-value-for-secure-inputs
      value: replace('${guid(seed, 'link-key', number)}${guid(salt, 'link-key', number)}', '-', '')
    }
  }
]

@onlyIfNotExists()
resource webhookSecret 'Microsoft.KeyVault/vaults/secrets@2024-11-01' = [
  for secret in webhookKeys: {
    parent: vault
    name: 'webhook-${replace(secret, ':', '-')}'
    tags: tags
    properties: {
      #disable-next-line use-secure-value-for-secure-inputs
      value: 'whsec_${base64(replace('${guid(seed, secret)}${guid(salt, secret)}', '-', ''))}'
    }
  }
]

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: vault
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        categoryGroup: 'audit'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

@description('Name of the vault.')
output name string = vault.name

@description('Address of the vault, with a slash at its end.')
output uri string = vault.properties.vaultUri
