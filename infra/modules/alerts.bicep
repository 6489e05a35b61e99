// What an operator wants to hear of, and nothing more: each alert says that something waits for a person.

@description('Prefix of the names of alerts.')
param prefix string

@description('Region.')
param location string

@description('Tags on every resource.')
param tags object

@description('Resource id of the workspace that has the logs.')
param workspaceId string

@description('Who is told, by mail.')
param mail string

// What the app logs under the name of an event, and how often that may happen before somebody is told.
var events = [
  {
    event: 'HrEventDeadLettered'
    title: 'An HR event could not be used'
    description: 'Dead letters wait at /api/dead-letters. Mend what they name, then replay them.'
    severity: 2
    more: 0
    window: 'PT15M'
  }
  {
    event: 'MailRefused'
    title: 'A mail was refused'
    description: 'Communication Services will not send a mail. The timeline of its relationship says which and why.'
    severity: 2
    more: 0
    window: 'PT1H'
  }
  {
    event: 'MailBounced'
    title: 'Mails come back'
    description: 'Several mails did not reach their people within a day. Perhaps an address of HR is wrong, or the sender\'s reputation is.'
    severity: 2
    more: 5
    window: 'P1D'
  }
  {
    event: 'CalendarRefused'
    title: 'The calendar is closed to the app'
    description: 'Graph refuses to make meetings; they go out as .ics files until its permission is mended.'
    severity: 3
    more: 0
    window: 'PT1H'
  }
  {
    event: 'RelationshipOverslept'
    title: 'A relationship did not wake up'
    description: 'Its deadline passed more than an hour ago and nothing happened. Look at its orchestration.'
    severity: 1
    more: 0
    window: 'PT1H'
  }
  {
    event: 'DoorbellRungAgain'
    title: 'Many doorbells are rung again'
    description: 'Signals stay unread for minutes. One or two are ordinary; many mean that orchestrations do not run.'
    severity: 2
    more: 50
    window: 'PT30M'
  }
]

var eventAlerts = map(events, entry => {
  name: entry.event
  title: entry.title
  description: entry.description
  severity: entry.severity
  more: entry.more
  window: entry.window
  query: 'union AppTraces, AppExceptions | where tostring(Properties.EventName) == "${entry.event}"'
})

var otherAlerts = [
  {
    name: 'OrchestrationFailed'
    title: 'An orchestration failed'
    description: 'Orchestrations are made never to fail. The relationship stands still until this one is looked at.'
    severity: 1
    more: 0
    window: 'PT15M'
    query: '''union
      (AppTraces
        | where Properties.Category == "Host.Triggers.DurableTask"
        | where Properties.prop__state == "Failed" and Properties.prop__functionType == "Orchestrator"),
      (union AppRequests, AppDependencies
        | where Success == false and Properties["durabletask.type"] == "orchestration")'''
  }
  {
    name: 'ServerErrors'
    title: 'The app answers with errors'
    description: 'More than five answers of 500 and above in a quarter of an hour. HR systems and people try again, for a while.'
    severity: 1
    more: 5
    window: 'PT15M'
    query: 'AppRequests | where toint(ResultCode) >= 500'
  }
]

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${prefix}-operators'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'mentoring'
    enabled: true
    emailReceivers: [
      {
        name: 'operators'
        emailAddress: mail
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in concat(eventAlerts, otherAlerts): {
    name: '${prefix}-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: 'Mentoring: ${rule.title}'
      description: rule.description
      severity: rule.severity
      enabled: true
      scopes: [
        workspaceId
      ]
      evaluationFrequency: 'PT15M'
      windowSize: rule.window
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: rule.more
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      autoMitigate: true
      // A new workspace has no tables yet.
      skipQueryValidation: true
      actions: {
        actionGroups: [
          operators.id
        ]
      }
    }
  }
]

@description('Resource id of the group that is told.')
output actionGroupId string = operators.id
