// The documents: a few containers, all partitioned by /partition. Serverless, keys off.

@description('Name of the account, 3 to 44 lower-case letters, digits and dashes.')
@minLength(3)
@maxLength(44)
param name string

@description('Region.')
param location string

@description('Tags on every resource.')
param tags object

@description('Resource id of the workspace that takes the diagnostics.')
param workspaceId string

var databaseName = 'mentoring'

// Collections that are read by the same key and live as long share a container; the partition names the collection first, so that none pays
// for another. Indexed is what queries filter on beside the partition. Everything else is read by id, and an index on it would only cost.
var containers = [
  { name: 'choice', indexed: [] }
  { name: 'deliveries', indexed: ['/value/people/[]/?', '/value/status/?'] }
  { name: 'due', indexed: ['/value/dueAt/?', '/value/endedAt/?', '/value/kind/?', '/value/trouble/?'] }
  { name: 'intake', indexed: ['/value/expiresAt/?', '/value/programId/?', '/value/source/?'] }
  { name: 'matching', indexed: ['/value/people/[]/?', '/value/set/?'] }
  { name: 'people', indexed: [] }
  {
    name: 'programs'
    indexed: ['/value/health/?', '/value/people/[]/?', '/value/phase/?', '/value/wakeAt/?']
  }
  { name: 'relationships', indexed: [] }
]

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-04-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: false
      }
    ]
    capabilities: [
      {
        name: 'EnableServerless'
      }
    ]
    // A document written by one instance is read by another a moment later: a stale read would look like a document that is not there.
    consistencyPolicy: {
      defaultConsistencyLevel: 'Strong'
    }
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous7Days'
      }
    }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: 'Enabled'
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2025-04-15' = {
  parent: account
  name: databaseName
  properties: {
    resource: {
      id: databaseName
    }
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2025-04-15' = [
  for each in containers: {
    parent: database
    name: each.name
    properties: {
      resource: {
        id: each.name
        partitionKey: {
          kind: 'Hash'
          version: 2
          paths: [
            '/partition'
          ]
        }
        // Nothing expires unless the document itself says so.
        defaultTtl: -1
        indexingPolicy: {
          automatic: true
          indexingMode: 'consistent'
          includedPaths: map(concat(['/partition/?'], each.indexed), path => { path: path })
          excludedPaths: [
            {
              path: '/*'
            }
          ]
        }
      }
    }
  }
]

// Every request would be a log line; the app itself logs what each kind of request costs.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: account
  properties: {
    workspaceId: workspaceId
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      {
        category: 'ControlPlaneRequests'
        enabled: true
      }
      {
        category: 'PartitionKeyRUConsumption'
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

@description('Name of the account.')
output name string = account.name

@description('Name of the database.')
output databaseName string = database.name

@description('Address of the account.')
output endpoint string = account.properties.documentEndpoint
