// Cosmos DB: one database, one container (container.json, the same as src/store/cosmos/database.ts), no keys, no door to the internet.

param name string
param location string
@description('Who reads and writes records: the service, and whoever runs commands.')
param principalIds array
@description('Where is written who did what with the account.')
param workspaceId string
@description('0 for serverless.')
param autoscaleMaxThroughput int
@description('"none" for an account of its own name.')
param accountName string
param subnetId string
param vnetId string

var container = loadJsonContent('../container.json')
var isServerless = autoscaleMaxThroughput == 0
// "Cosmos DB Built-in Data Contributor": reads and writes records, makes and deletes no container.
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: accountName == 'none' ? '${name}-${uniqueString(resourceGroup().id)}' : accountName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
    minimalTlsVersion: 'Tls12'
    capabilities: isServerless ? [{ name: 'EnableServerless' }] : []
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: false
      }
    ]
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous30Days'
      }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: account
  name: 'pamoja'
  properties: {
    resource: {
      id: 'pamoja'
    }
  }
}

resource network 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = {
  parent: database
  name: container.id
  properties: {
    resource: {
      id: container.id
      partitionKey: {
        paths: container.partitionKey.paths
        kind: 'Hash'
      }
      defaultTtl: container.defaultTtl
      indexingPolicy: container.indexingPolicy
    }
    options: isServerless
      ? {}
      : {
          autoscaleSettings: {
            maxThroughput: autoscaleMaxThroughput
          }
        }
  }
}

// One at a time: the account refuses two changes at once.
@batchSize(1)
resource mayReadAndWrite 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = [
  for principalId in principalIds: {
    parent: account
    name: guid(account.id, principalId, dataContributor)
    properties: {
      principalId: principalId
      roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
      scope: account.id
    }
  }
]

// Every request and every change of the account, with whose identity it was: ids of records, never what is in them.
resource accessLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'access'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'DataPlaneRequests', enabled: true }
      { category: 'ControlPlaneRequests', enabled: true }
    ]
  }
}

module door 'private-endpoint.bicep' = {
  name: 'store-door'
  params: {
    // Of this account: a door cannot be moved to another one.
    name: '${name}-store-${uniqueString(account.id)}'
    location: location
    serviceId: account.id
    groupId: 'Sql'
    zoneName: 'privatelink.documents.azure.com'
    subnetId: subnetId
    vnetId: vnetId
  }
  // One change at a time: the account refuses two at once.
  dependsOn: [
    network
    mayReadAndWrite
  ]
}

output endpoint string = account.properties.documentEndpoint
output databaseName string = database.name
