// Deployed after the code: Event Grid makes a subscription only when the app at its other end answers.

@description('Name of the Event Grid topic.')
param topicName string

@description('Name of the key vault that has the key of these reports.')
param vaultName string

@description('Address of the app, without a slash at its end.')
param url string

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  name: vaultName
}

module subscription 'modules/mailreports.bicep' = {
  name: 'mail-reports'
  params: {
    topicName: topicName
    url: url
    reportKey: vault.getSecret('mail-report-key')
  }
}
