// The Durable Task Scheduler: the history of every relationship, and its timers. It knows identities only, no keys.

@description('Name of the scheduler, 3 to 64 letters, digits and dashes.')
@minLength(3)
@maxLength(64)
param name string

@description('Name of the task hub.')
param taskHubName string

@description('Region.')
param location string

@description('Tags on every resource.')
param tags object

@description('Consumption is paid by action; Dedicated by capacity unit, for many thousands of relationships.')
@allowed([
  'Consumption'
  'Dedicated'
])
param sku string

@description('Capacity units of Dedicated, each for 2,000 actions a second. Three make it highly available; fewer do not.')
@minValue(1)
@maxValue(3)
param units int

// The most days for which each keeps the history of an orchestration that is over.
var mostDays = {
  Consumption: 30
  Dedicated: 90
}

// It has no diagnostic categories; its dashboard and the app's own telemetry tell what goes on in it.
resource scheduler 'Microsoft.DurableTask/schedulers@2025-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    // Flex Consumption has no fixed outgoing addresses; the role on the task hub is the lock.
    ipAllowlist: [
      '0.0.0.0/0'
    ]
    sku: sku == 'Dedicated' ? { name: sku, capacity: units } : { name: sku }
  }
}

resource taskHub 'Microsoft.DurableTask/schedulers/taskHubs@2025-11-01' = {
  parent: scheduler
  name: taskHubName
}

// Only histories that are over; failed ones stay for whoever looks for the cause. A relationship's own record stays in the documents.
resource retention 'Microsoft.DurableTask/schedulers/retentionPolicies@2025-11-01' = {
  parent: scheduler
  name: 'default'
  properties: {
    retentionPolicies: [
      {
        retentionPeriodInDays: 30
      }
      {
        orchestrationState: 'Failed'
        retentionPeriodInDays: mostDays[sku]
      }
    ]
  }
}

@description('Name of the scheduler.')
output name string = scheduler.name

@description('Name of the task hub.')
output taskHubName string = taskHub.name

@description('Address of the scheduler.')
output endpoint string = scheduler.properties.endpoint

@description('Page that shows the orchestrations.')
output dashboardUrl string = taskHub.properties.dashboardUrl
