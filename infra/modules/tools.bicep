// Commands inside the network: a job of the same image with an identity of its own, and a share for the files that go in and out.
// It runs when somebody starts it: docs/operations.md, "Commands in Azure".

param name string
param location string
@description('Whole name of the image; empty before there is one.')
param image string
param registryServer string
param identityId string
param identityClientId string
param environmentName string
param cosmosEndpoint string
param cosmosDatabase string
param subnetId string
param vnetId string

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' existing = {
  name: environmentName
}

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('${name}files${uniqueString(resourceGroup().id)}', 24)
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    allowBlobPublicAccess: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
  }
}

resource files 'Microsoft.Storage/storageAccounts/fileServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    shareDeleteRetentionPolicy: {
      enabled: false
    }
  }
}

resource share 'Microsoft.Storage/storageAccounts/fileServices/shares@2023-05-01' = {
  parent: files
  name: 'pamoja'
  properties: {
    shareQuota: 10
  }
}

module door 'private-endpoint.bicep' = {
  name: 'files-door'
  params: {
    name: '${name}-files'
    location: location
    serviceId: account.id
    groupId: 'file'
    zoneName: 'privatelink.file.${az.environment().suffixes.storage}'
    subnetId: subnetId
    vnetId: vnetId
  }
}

resource mount 'Microsoft.App/managedEnvironments/storages@2024-03-01' = {
  parent: environment
  name: 'files'
  properties: {
    azureFile: {
      accountName: account.name
      // A share is mounted with a key or not at all.
      accountKey: account.listKeys().keys[0].value
      shareName: share.name
      accessMode: 'ReadWrite'
    }
  }
}

resource tools 'Microsoft.App/jobs@2024-03-01' = if (!empty(image)) {
  name: '${name}-tools'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      triggerType: 'Manual'
      replicaTimeout: 3600
      replicaRetryLimit: 0
      manualTriggerConfig: {
        parallelism: 1
        replicaCompletionCount: 1
      }
      registries: [
        {
          server: registryServer
          identity: identityId
        }
      ]
    }
    template: {
      volumes: [
        {
          name: 'files'
          storageType: 'AzureFile'
          storageName: mount.name
        }
      ]
      containers: [
        {
          name: 'tools'
          image: image
          // What it does unless it is told otherwise.
          args: ['doctor']
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          volumeMounts: [
            {
              volumeName: 'files'
              mountPath: '/files'
            }
          ]
          env: [
            { name: 'MICROSOFT_APP_TYPE', value: 'UserAssignedMSI' }
            { name: 'MICROSOFT_APP_ID', value: identityClientId }
            // Part of the store's partition key: another tenant is another network.
            { name: 'MICROSOFT_APP_TENANT_ID', value: tenant().tenantId }
            { name: 'AZURE_CLIENT_ID', value: identityClientId }
            { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
            { name: 'COSMOS_DATABASE', value: cosmosDatabase }
          ]
        }
      ]
    }
  }
}

output accountName string = account.name
