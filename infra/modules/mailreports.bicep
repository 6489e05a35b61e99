// Sends what became of each mail to the app.

@description('Name of the Event Grid topic.')
param topicName string

@description('Address of the app, without a slash at its end.')
param url string

@description('The key of these reports, which opens nothing else. Event Grid keeps it and shows nobody more than the address before the question mark.')
@secure()
param reportKey string

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

resource subscription 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: 'mail-reports'
  properties: {
    eventDeliverySchema: 'EventGridSchema'
    filter: {
      includedEventTypes: [
        'Microsoft.Communication.EmailDeliveryReportReceived'
      ]
    }
    destination: {
      endpointType: 'WebHook'
      properties: {
        // The key is secure; the linter cannot see that inside a text.
        #disable-next-line use-secure-value-for-secure-inputs
        endpointUrl: '${url}/api/mail/events?code=${reportKey}'
        maxEventsPerBatch: 50
        preferredBatchSizeInKilobytes: 64
        minimumTlsVersionAllowed: '1.2'
      }
    }
    retryPolicy: {
      maxDeliveryAttempts: 30
      eventTimeToLiveInMinutes: 1440
    }
  }
}
