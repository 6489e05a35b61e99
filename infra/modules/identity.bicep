// The one identity of the app. It is user-assigned, so that its roles exist before the app first starts.

@description('Name of the identity.')
param name string

@description('Region.')
param location string

@description('Tags on every resource.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

@description('Resource id, which the function app names as its own.')
output id string = identity.id

@description('Client id, by which the code picks this identity.')
output clientId string = identity.properties.clientId

@description('Principal id, to which roles are given.')
output principalId string = identity.properties.principalId
