// Tells when the month costs more than expected. It stops nothing: relationships go on.

@description('Name of the budget.')
param name string

@description('Amount for a month, in the currency of the subscription.')
@minValue(1)
param amount int

@description('Resource id of the group that is told.')
param actionGroupId string

@description('Who is told, by mail.')
param mail string

@description('First day of the first month. Leave it alone.')
param start string = utcNow('yyyy-MM-01')

// A budget's first day cannot be moved, so a later deployment leaves the budget as it is.
@onlyIfNotExists()
resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: name
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: start
    }
    notifications: {
      actual80: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: [
          mail
        ]
        contactGroups: [
          actionGroupId
        ]
      }
      forecast100: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: [
          mail
        ]
        contactGroups: [
          actionGroupId
        ]
      }
    }
  }
}
