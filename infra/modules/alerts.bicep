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

// What the app counts. With Mentoring__Telemetry__MetricsToLog it writes each figure that moved to its log.
var figures = [
  {
    metric: 'mentoring.requests.failed'
    title: 'The app answers with errors'
    description: 'More than five answers of 500 and above in a quarter of an hour. HR systems and people try again, for a while.'
    severity: 1
    aggregate: 'Total'
    more: 5
    window: 'PT15M'
  }
  {
    metric: 'mentoring.dead_letters'
    title: 'An HR event could not be used'
    description: 'The log says which event and why: look for "became a dead letter". Mend the cause, then have HR send the event again under a new id.'
    severity: 2
    aggregate: 'Total'
    more: 0
    window: 'PT15M'
  }
  {
    metric: 'mentoring.relationships.overslept'
    title: 'A relationship did not wake up'
    description: 'Its deadline passed more than an hour ago and nothing happened. Look at its orchestration.'
    severity: 1
    aggregate: 'Maximum'
    more: 0
    window: 'PT1H'
  }
  {
    metric: 'mentoring.relationships.revived'
    title: 'Relationships get new orchestrations'
    description: 'Theirs were gone or had failed. One may happen; several mean that the durable backend lost something, or that a rule throws.'
    severity: 2
    aggregate: 'Total'
    more: 5
    window: 'PT1H'
  }
  {
    metric: 'mentoring.doorbells.rung_again'
    title: 'Many doorbells are rung again'
    description: 'Signals stay unread for minutes. One or two are ordinary; many mean that orchestrations do not run.'
    severity: 2
    aggregate: 'Total'
    more: 50
    window: 'PT30M'
  }
  {
    metric: 'mentoring.graph.calendar_fallbacks'
    title: 'The calendar is closed to the app'
    description: 'Graph refuses to make meetings; they go out as .ics files until its permission is mended.'
    severity: 3
    aggregate: 'Total'
    more: 0
    window: 'PT1H'
  }
]

// What the app logs under the name of an event.
var events = [
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
    description: 'Several mails did not reach their people within a day. Perhaps an address of HR is wrong, or the sender has a bad name.'
    severity: 2
    more: 5
    window: 'P1D'
  }
]

var figureAlerts = map(figures, entry => {
  name: replace(entry.metric, '.', '-')
  title: entry.title
  description: entry.description
  severity: entry.severity
  aggregate: entry.aggregate
  more: entry.more
  window: entry.window
  query: 'AppTraces | where Message startswith "Metric ${entry.metric} " | parse Message with "Metric " metric " " value:double " " tags | project TimeGenerated, value'
})

var eventAlerts = map(events, entry => {
  name: entry.event
  title: entry.title
  description: entry.description
  severity: entry.severity
  aggregate: 'Count'
  more: entry.more
  window: entry.window
  query: 'union AppTraces, AppExceptions | where tostring(Properties.EventName) == "${entry.event}"'
})

var otherAlerts = [
  {
    name: 'OrchestrationFailed'
    title: 'An orchestration failed'
    description: 'Orchestrations are made never to fail: a rule threw. Once it is mended and deployed, the relationship is started again from its saved state.'
    severity: 1
    aggregate: 'Count'
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
    name: 'AppSilent'
    title: 'The app is silent'
    description: 'A timer that runs every five minutes has not ended well for an hour. Either the app does not start (a setting it refuses, a secret it cannot read), or the log has reached its daily limit.'
    severity: 1
    aggregate: 'Count'
    more: 0
    window: 'PT1H'
    query: '''AppTraces
      | where Message startswith "Executed 'Functions.DueSweeper' (Succeeded"
      | count
      | where Count == 0'''
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
  for rule in concat(figureAlerts, eventAlerts, otherAlerts): {
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
            timeAggregation: rule.aggregate
            metricMeasureColumn: rule.aggregate == 'Count' ? null : 'value'
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
