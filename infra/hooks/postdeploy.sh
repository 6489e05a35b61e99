#!/bin/sh
# Waits until the app is healthy, then has Event Grid tell it what became of each mail. Repeats safely.
set -eu

curl --fail --silent --show-error --output /dev/null \
  --retry 30 --retry-delay 10 --retry-all-errors "$SERVICE_APP_URL/api/health"
echo "$SERVICE_APP_URL is healthy."

az deployment group create --only-show-errors --output none \
  --subscription "$AZURE_SUBSCRIPTION_ID" \
  --resource-group "$AZURE_RESOURCE_GROUP" \
  --name mail-reports \
  --template-file "$(dirname "$0")/../mail-reports.bicep" \
  --parameters "topicName=$MENTORING_MAIL_TOPIC" "vaultName=$AZURE_KEY_VAULT_NAME" "url=$SERVICE_APP_URL"
echo "Reports of mails reach the app."
