// Mail: Communication Services with a domain that Azure manages, and on wish one of your own. Keys are off.

@description('Name of the Communication Services resource.')
param name string

@description('Name of the e-mail resource.')
param emailName string

@description('Name of the Event Grid topic that tells what became of mails.')
param topicName string

@description('Where mails and their logs are stored at rest, as Communication Services names it.')
param dataLocation string

@description('Tags on every resource.')
param tags object

@description('A mail domain of your own; empty for none.')
param customDomain string

@description('Whether the DNS records of that domain are verified. Before that it cannot send.')
param customDomainVerified bool

@description('The part of the sender before the @, for a domain of your own.')
param senderName string

@description('The name that people see as the sender.')
param displayName string

@description('Resource id of the workspace that takes the diagnostics.')
param workspaceId string

// Communication Services and its topics are global; only the data has a place.
var everywhere = 'global'

// Every domain has this sender from the start.
var firstSender = 'donotreply'

var useCustom = customDomain != '' && customDomainVerified

resource email 'Microsoft.Communication/emailServices@2025-09-01' = {
  name: emailName
  location: everywhere
  tags: tags
  properties: {
    dataLocation: dataLocation
  }
}

resource azureDomain 'Microsoft.Communication/emailServices/domains@2025-09-01' = {
  parent: email
  name: 'AzureManagedDomain'
  location: everywhere
  tags: tags
  properties: {
    domainManagement: 'AzureManaged'
    // Links open asks; nobody shall be followed by them.
    userEngagementTracking: 'Disabled'
  }
}

resource ownDomain 'Microsoft.Communication/emailServices/domains@2025-09-01' = if (customDomain != '') {
  parent: email
  name: customDomain == '' ? 'none' : customDomain
  location: everywhere
  tags: tags
  properties: {
    domainManagement: 'CustomerManaged'
    userEngagementTracking: 'Disabled'
  }
}

resource sender 'Microsoft.Communication/emailServices/domains/senderUsernames@2025-09-01' = if (useCustom && toLower(senderName) != firstSender) {
  parent: ownDomain
  name: senderName
  properties: {
    username: senderName
    displayName: displayName
  }
}

resource service 'Microsoft.Communication/communicationServices@2025-09-01' = {
  name: name
  location: everywhere
  tags: tags
  properties: {
    dataLocation: dataLocation
    disableLocalAuth: true
    linkedDomains: useCustom ? [azureDomain.id, ownDomain.id] : [azureDomain.id]
  }
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: topicName
  location: everywhere
  tags: tags
  properties: {
    source: service.id
    topicType: 'Microsoft.Communication.CommunicationServices'
  }
}

resource serviceDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: service
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
  }
}

resource topicDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: topic
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'DeliveryFailures'
        enabled: true
      }
    ]
  }
}

@description('Name of the Communication Services resource.')
output name string = service.name

@description('Address of the Communication Services resource.')
output endpoint string = 'https://${service.properties.hostName}'

@description('Address that mails come from.')
output from string = useCustom
  ? '${senderName}@${customDomain}'
  : '${firstSender}@${azureDomain.properties.fromSenderDomain}'

@description('Name of the Event Grid topic that tells what became of mails.')
output topicName string = topic.name
