# Waits until the app is healthy, then has Event Grid tell it what became of each mail. Repeats safely.
$ErrorActionPreference = 'Stop'

$null = Invoke-WebRequest "$env:SERVICE_APP_URL/api/health" -MaximumRetryCount 30 -RetryIntervalSec 10
Write-Output "$env:SERVICE_APP_URL is healthy."

az deployment group create --only-show-errors --output none `
  --subscription $env:AZURE_SUBSCRIPTION_ID `
  --resource-group $env:AZURE_RESOURCE_GROUP `
  --name mail-reports `
  --template-file "$PSScriptRoot/../mail-reports.bicep" `
  --parameters "topicName=$env:MENTORING_MAIL_TOPIC" "vaultName=$env:AZURE_KEY_VAULT_NAME" "url=$env:SERVICE_APP_URL"
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
Write-Output 'Reports of mails reach the app.'
