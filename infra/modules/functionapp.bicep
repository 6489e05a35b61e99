// The function app on Flex Consumption. No setting has a secret in it: identities where there are any, references to the vault elsewhere.

@description('Name of the function app.')
param name string

@description('Name of its plan.')
param planName string

@description('Region.')
param location string

@description('Tags on every resource.')
param tags object

@description('Resource id of the app\'s identity.')
param identityId string

@description('Client id of the app\'s identity.')
param identityClientId string

@description('Memory of an instance, in megabytes.')
@allowed([
  512
  2048
  4096
])
param instanceMemoryMB int

@description('The most instances at once.')
param maximumInstances int

@description('Instances that are always on for orchestrations and activities.')
param alwaysReady int

@description('Name of the storage account of the host.')
param storageName string

@description('Where the code is uploaded to.')
param packageContainerUrl string

@description('Address of the table service.')
param tableEndpoint string

@description('Address of the Cosmos DB account.')
param cosmosEndpoint string

@description('Name of the database.')
param databaseName string

@description('Address of the Durable Task Scheduler; empty when Azure Storage keeps the histories.')
param schedulerEndpoint string

@description('Name of the task hub.')
param taskHubName string

@description('Address of the Communication Services resource.')
param communicationEndpoint string

@description('Address that mails come from.')
param mailFrom string

@description('The name that people see as the sender.')
param mailFromName string

@description('Address of the key vault, with a slash at its end.')
param vaultUri string

@description('Numbers of the keys that sign links.')
param linkKeys string[]

@description('Signing secrets of HR systems, each as source and number: native:1.')
param webhookKeys string[]

@description('Says where to send telemetry.')
param insightsConnectionString string

@description('Address that links in mails point to; empty for the app\'s own.')
param publicUrl string

@description('Tenant whose tokens open the API to owners; empty for none.')
param ownerTenantId string

@description('Audience that those tokens must name.')
param ownerAudience string

@description('Mailbox in whose calendar meetings are made; empty to send them as .ics files.')
param calendarMailbox string

@description('More settings, or other values for those that are made here, each as NAME=value.')
param extraSettings string[]

@description('Resource id of the workspace that takes the diagnostics.')
param workspaceId string

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'app' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      minTlsVersion: '1.2'
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainerUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstances
        alwaysReady: [
          {
            name: 'durable'
            instanceCount: alwaysReady
          }
        ]
      }
    }
  }
}

// Uploads come with an Entra identity; the passwords of publishing profiles open nothing.
resource ftp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource scm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-11-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

var ownUrl = 'https://${app.properties.defaultHostName}'
var baseUrl = publicUrl == '' ? ownUrl : publicUrl

var hostSettings = {
  AZURE_CLIENT_ID: identityClientId
  AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential'
  AzureWebJobsStorage__accountName: storageName
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
  TASKHUB_NAME: taskHubName
}

var schedulerSettings = {
  DURABLE_TASK_SCHEDULER_CONNECTION_STRING: 'Endpoint=${schedulerEndpoint};Authentication=ManagedIdentity;ClientID=${identityClientId}'
}

// host.json names the scheduler; an app setting outranks it.
var storageBackendSettings = {
  AzureFunctionsJobHost__extensions__durableTask__storageProvider__type: 'AzureStorage'
  AzureFunctionsJobHost__extensions__durableTask__storageProvider__connectionStringName: 'AzureWebJobsStorage'
}

var mentoringSettings = {
  Mentoring__BaseUrl: baseUrl
  Mentoring__FunctionKey: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/function-key)'
  Mentoring__Cosmos__Endpoint: cosmosEndpoint
  Mentoring__Cosmos__Database: databaseName
  Mentoring__Tables__Endpoint: tableEndpoint
  Mentoring__Mail__From: mailFrom
  Mentoring__Mail__FromName: mailFromName
  Mentoring__Mail__Acs__Endpoint: communicationEndpoint
  Mentoring__Mail__ReportKey: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/mail-report-key)'
  Mentoring__Telemetry__MetricsToLog: 'true'

  // The exporter would report its own usage to its maker.
  APPLICATIONINSIGHTS_STATSBEAT_DISABLED: 'true'
}

var linkKeySettings = toObject(
  linkKeys,
  number => 'Mentoring__LinkKeys__${number}',
  number => '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/link-key-${number})'
)

var webhookSettings = toObject(
  webhookKeys,
  secret => 'Mentoring__Webhooks__${split(secret, ':')[0]}__Secrets__${split(secret, ':')[1]}',
  secret => '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/webhook-${replace(secret, ':', '-')})'
)

var ownerSettings = {
  Mentoring__Entra__TenantId: ownerTenantId
  Mentoring__Entra__Audience: ownerAudience
}

var calendarSettings = {
  Mentoring__Graph__Organizer: calendarMailbox
}

var moreSettings = toObject(
  extraSettings,
  setting => trim(split(setting, '=')[0]),
  setting => substring(setting, indexOf(setting, '=') + 1)
)

resource settings 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'appsettings'
  properties: union(
    hostSettings,
    schedulerEndpoint == '' ? storageBackendSettings : schedulerSettings,
    mentoringSettings,
    linkKeySettings,
    webhookSettings,
    ownerTenantId == '' ? {} : ownerSettings,
    calendarMailbox == '' ? {} : calendarSettings,
    moreSettings
  )
}

// Logs go to Application Insights; here they would be stored a second time.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: app
  properties: {
    workspaceId: workspaceId
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

@description('Name of the function app.')
output name string = app.name

@description('The app\'s own address, without a slash at its end.')
output url string = ownUrl

@description('Address that links in mails point to.')
output baseUrl string = baseUrl
