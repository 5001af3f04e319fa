// The one secret there is: what links to the web form are signed with. It ends after a year, and says so in time.

param name string
param location string
param principalId string
@secure()
@description('At least 32 characters by chance: openssl rand -base64 48. Another one ends all links that were sent.')
@minLength(32)
param linkSecret string
param subnetId string
param vnetId string
param actionGroupId string
@description('Where is written who read the secret.')
param workspaceId string
@description('When the secret is to be changed.')
param linkSecretEnds string

var secretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b874-0445c86b69e6'
)

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}-${uniqueString(resourceGroup().id)}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 30
    enablePurgeProtection: true
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      // Container Apps fetches the secret with the service's identity, through the private endpoint below.
      defaultAction: 'Deny'
      bypass: 'None'
    }
  }
}

resource secret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'link-secret'
  properties: {
    value: linkSecret
    attributes: {
      exp: dateTimeToEpoch(linkSecretEnds)
    }
  }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, principalId, secretsUser)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

resource accessLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'access'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AuditEvent', enabled: true }
    ]
  }
}

module door 'private-endpoint.bicep' = {
  name: 'vault-door'
  params: {
    name: '${name}-vault'
    location: location
    serviceId: vault.id
    groupId: 'vault'
    zoneName: 'privatelink.vaultcore.azure.net'
    subnetId: subnetId
    vnetId: vnetId
  }
}

resource events 'Microsoft.EventGrid/systemTopics@2022-06-15' = {
  name: '${name}-vault-events'
  location: location
  properties: {
    source: vault.id
    topicType: 'Microsoft.KeyVault.vaults'
  }
}

resource nearExpiry 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2023-12-15-preview' = {
  parent: events
  name: 'secret-near-expiry'
  properties: {
    eventDeliverySchema: 'CloudEventSchemaV1_0'
    filter: {
      includedEventTypes: ['Microsoft.KeyVault.SecretNearExpiry', 'Microsoft.KeyVault.SecretExpired']
    }
    destination: {
      endpointType: 'MonitorAlert'
      properties: {
        description: 'The secret that links are signed with ends soon: docs/operations.md, "Rotate".'
        severity: 'Sev2'
        actionGroups: [actionGroupId]
      }
    }
  }
}

output name string = vault.name
@description('Without a version: the service takes a new one by itself.')
output secretUri string = secret.properties.secretUri
