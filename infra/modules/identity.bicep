// An identity without a password. The service has one, towards Teams, Cosmos DB, the registry and the vault; commands have another, towards Cosmos DB
// and the registry alone.

param name string
param location string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
