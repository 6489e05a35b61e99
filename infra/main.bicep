// Everything that one environment needs, in a resource group of its own.
targetScope = 'subscription'

@description('Name of the environment. Names of resources follow from it.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('Region: one that has Flex Consumption and the Durable Task Scheduler.')
@minLength(1)
@metadata({
  azd: {
    type: 'location'
  }
})
param location string

@description('Who is told of alerts and of the budget, by mail.')
@minLength(3)
param alertMail string

@description('small: to try it, and up to some hundred relationships. medium: thousands. large: tens of thousands, with a scheduler of its own.')
@allowed([
  'small'
  'medium'
  'large'
])
param size string = 'small'

@description('What keeps the histories of orchestrations: the Durable Task Scheduler, or Azure Storage where the scheduler is not to be had.')
@allowed([
  'scheduler'
  'storage'
])
param durableBackend string = 'scheduler'

@description('Capacity units of the scheduler that large has. Three make it highly available; fewer do not.')
@minValue(1)
@maxValue(3)
param schedulerUnits int = 1

@description('Amount for a month above which you are told, in the currency of the subscription.')
@minValue(1)
param monthlyBudget int = 100

@description('Where mails and their logs are stored at rest.')
@allowed([
  'Africa'
  'Asia Pacific'
  'Australia'
  'Brazil'
  'Canada'
  'Europe'
  'France'
  'Germany'
  'India'
  'Japan'
  'Korea'
  'Norway'
  'Switzerland'
  'UAE'
  'UK'
  'United States'
])
param mailDataLocation string = 'Europe'

@description('A mail domain of your own; empty to send from one that Azure manages, which is enough for trying it.')
param mailDomain string = ''

@description('Set once the DNS records of your mail domain are verified.')
param mailDomainVerified bool = false

@description('The part of the sender before the @, for a mail domain of your own.')
param mailSender string = 'donotreply'

@description('The name that people see as the sender.')
param mailFromName string = 'Mentoring'

@description('Address that links in mails point to, when the app has a domain of your own; empty for the app\'s own address.')
param publicUrl string = ''

@description('Tenant whose tokens open the API to program owners; empty for none.')
param ownerTenantId string = ''

@description('Audience that those tokens must name: the app registration\'s id or URI.')
param ownerAudience string = ''

@description('Mailbox in whose calendar meetings are made; empty to send them as .ics files.')
param calendarMailbox string = ''

@description('Numbers of the keys that sign links, with commas between them. The highest signs; all verify.')
param linkKeys string = '1'

@description('Signing secrets of HR systems, with commas between them, each as source and number: native:1,native:2.')
param webhookKeys string = 'native:1'

@description('More settings of the app, or other values for those above, as NAME=value with semicolons between them. No secrets: whoever may read the deployment reads them.')
param extraSettings string = ''

@description('More tags for every resource, beside the one of the environment.')
param extraTags object = {}

var sizes = {
  small: { memory: 2048, maximum: 40, ready: 1, scheduler: 'Consumption', redundancy: 'Standard_LRS', gigabytes: 1, days: 30 }
  medium: { memory: 2048, maximum: 100, ready: 2, scheduler: 'Consumption', redundancy: 'Standard_ZRS', gigabytes: 5, days: 90 }
  large: { memory: 4096, maximum: 200, ready: 4, scheduler: 'Dedicated', redundancy: 'Standard_GZRS', gigabytes: 20, days: 90 }
}
var chosen = sizes[size]
var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = union(extraTags, { 'azd-env-name': environmentName })
var taskHubName = 'mentoring'
var linkKeyNumbers = split(linkKeys, ',')
var webhooks = split(webhookKeys, ',')

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-${token}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    workspaceName: 'log-${token}'
    insightsName: 'appi-${token}'
    location: location
    tags: tags
    retentionDays: chosen.days
    dailyGigabytes: chosen.gigabytes
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    redundancy: chosen.redundancy
    workspaceId: monitoring.outputs.workspaceId
  }
}

module cosmos 'modules/cosmos.bicep' = {
  name: 'cosmos'
  scope: group
  params: {
    name: 'cosmos-${token}'
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
  }
}

module durable 'modules/durable.bicep' = if (durableBackend == 'scheduler') {
  name: 'durable'
  scope: group
  params: {
    name: 'dts-${token}'
    taskHubName: taskHubName
    location: location
    tags: tags
    sku: chosen.scheduler
    units: schedulerUnits
  }
}

module communication 'modules/communication.bicep' = {
  name: 'communication'
  scope: group
  params: {
    name: 'acs-${token}'
    emailName: 'mail-${token}'
    topicName: 'evgt-${token}'
    dataLocation: mailDataLocation
    tags: tags
    customDomain: mailDomain
    customDomainVerified: mailDomainVerified
    senderName: mailSender
    displayName: mailFromName
    workspaceId: monitoring.outputs.workspaceId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  scope: group
  params: {
    name: 'kv-${token}'
    location: location
    tags: tags
    linkKeys: linkKeyNumbers
    webhookKeys: webhooks
    workspaceId: monitoring.outputs.workspaceId
  }
}

module roles 'modules/roles.bicep' = {
  name: 'roles'
  scope: group
  params: {
    principalId: identity.outputs.principalId
    storageName: storage.outputs.name
    cosmosName: cosmos.outputs.name
    databaseName: cosmos.outputs.databaseName
    schedulerName: durable.?outputs.name ?? ''
    taskHubName: taskHubName
    communicationName: communication.outputs.name
    vaultName: vault.outputs.name
    insightsName: monitoring.outputs.insightsName
  }
}

module app 'modules/functionapp.bicep' = {
  name: 'app'
  scope: group
  params: {
    name: 'func-${token}'
    planName: 'plan-${token}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    instanceMemoryMB: chosen.memory
    maximumInstances: chosen.maximum
    alwaysReady: chosen.ready
    storageName: storage.outputs.name
    packageContainerUrl: storage.outputs.packageContainerUrl
    tableEndpoint: storage.outputs.tableEndpoint
    cosmosEndpoint: cosmos.outputs.endpoint
    databaseName: cosmos.outputs.databaseName
    schedulerEndpoint: durable.?outputs.endpoint ?? ''
    taskHubName: taskHubName
    communicationEndpoint: communication.outputs.endpoint
    mailFrom: communication.outputs.from
    mailFromName: mailFromName
    vaultUri: vault.outputs.uri
    linkKeys: linkKeyNumbers
    webhookKeys: webhooks
    insightsConnectionString: monitoring.outputs.insightsConnectionString
    publicUrl: publicUrl
    ownerTenantId: ownerTenantId
    ownerAudience: ownerAudience
    calendarMailbox: calendarMailbox
    extraSettings: filter(split(extraSettings, ';'), setting => contains(setting, '='))
    workspaceId: monitoring.outputs.workspaceId
  }
  // The app reads its code and its secrets as it starts.
  dependsOn: [
    roles
  ]
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  scope: group
  params: {
    prefix: 'alert-${token}'
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    mail: alertMail
  }
}

module budget 'modules/budget.bicep' = {
  name: 'budget'
  scope: group
  params: {
    name: 'budget-${token}'
    amount: monthlyBudget
    actionGroupId: alerts.outputs.actionGroupId
    mail: alertMail
  }
}

@description('Region.')
output AZURE_LOCATION string = location

@description('Resource group.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Function app, by which azd finds where to put the code.')
output SERVICE_APP_NAME string = app.outputs.name

@description('The app\'s own address.')
output SERVICE_APP_URL string = app.outputs.url

@description('Address that links in mails point to.')
output MENTORING_URL string = app.outputs.baseUrl

@description('Address that mails come from.')
output MENTORING_MAIL_FROM string = communication.outputs.from

@description('Event Grid topic of what became of mails.')
output MENTORING_MAIL_TOPIC string = communication.outputs.topicName

@description('Key vault.')
output AZURE_KEY_VAULT_NAME string = vault.outputs.name

@description('Dashboard of the orchestrations; empty when Azure Storage keeps them.')
output DURABLE_TASK_DASHBOARD_URL string = durable.?outputs.dashboardUrl ?? ''
