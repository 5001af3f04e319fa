// Everything Pamoja needs in one resource group. What each part is for: docs/operations.md, "The files".
// With the Agents Toolkit: atk provision. Without: docs/operations.md, "Azure, in an hour". "none" stands for nothing: the toolkit
// takes no empty value.

@description('Short name all resources begin with: small letters and digits, nothing else.')
@minLength(3)
@maxLength(12)
param name string = 'pamoja'

@description('Region. Choose it with the data protection officer: outside Kenya it is a transfer (docs/privacy.md).')
param location string = resourceGroup().location

@description('Image of the service in the registry below, for instance pamoja:1.0.0. "none" the first time, before there is one.')
param image string = 'none'

@description('Entra object ids of the first admins, separated by commas.')
param adminObjectIds string

@description('Further tenants whose people may write to the bot, separated by commas.')
param allowedTenants string = 'none'

@description('A domain of your own, without https://; "none" for the address Azure gives it.')
param customDomain string = 'none'

@description('Resource id of the managed certificate of that domain, in the environment of the service.')
param certificateId string = 'none'

@description('Two replicas share the work and one may die; with one, a restart takes half a minute.')
@minValue(1)
@maxValue(3)
param replicas int = 2

@description('0 for serverless Cosmos DB; otherwise the most request units per second it scales up to by itself (1000 or more). Chosen when the account is made, and not changed afterwards.')
param autoscaleMaxThroughput int = 0

@description('Another Cosmos DB account in this group, for instance a restored one; "none" for the one that is made here.')
param storeName string = 'none'

@secure()
@description('What links to the web form are signed with: at least 32 characters by chance. Keep it; another one ends all links that were sent.')
@minLength(32)
param linkSecret string

@description('When that secret is to be changed; a mail says so 30 days before. For instance 2027-11-24T00:00:00Z.')
param linkSecretEnds string

@secure()
@description('Where mail is handed in: smtps://user:password@host; "none" for no mail.')
param smtpUrl string = 'none'

@description('In whose name mail is sent, e.g. Pamoja <pamoja@example.org>; "none" for no mail.')
param mailFrom string = 'none'

@description('Who is told when something is wrong. Not the mailbox of somebody who leaves.')
param alertEmail string

@description('Days the logs are kept. Those of the service hold ids and counts, no text and no name; those of commands what the command prints.')
param logDays int = 30

var hasImage = image != 'none'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: name
    location: location
  }
}

// Whoever runs commands reads and writes records, and is nobody towards Teams or the vault.
module toolsIdentity 'modules/identity.bicep' = {
  name: 'tools-identity'
  params: {
    name: '${name}-tools'
    location: location
  }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    name: name
    location: location
  }
}

module registry 'modules/registry.bicep' = {
  name: 'registry'
  params: {
    name: name
    location: location
    principalIds: [identity.outputs.principalId, toolsIdentity.outputs.principalId]
  }
}

module store 'modules/store.bicep' = {
  name: 'store'
  params: {
    name: name
    location: location
    principalIds: [identity.outputs.principalId, toolsIdentity.outputs.principalId]
    workspaceId: watch.outputs.workspaceId
    autoscaleMaxThroughput: autoscaleMaxThroughput
    accountName: storeName
    subnetId: network.outputs.endpointsSubnetId
    vnetId: network.outputs.vnetId
  }
}

module watch 'modules/watch.bicep' = {
  name: 'watch'
  params: {
    name: name
    location: location
    alertEmail: alertEmail
    isRunning: hasImage
    logDays: logDays
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: name
    location: location
    principalId: identity.outputs.principalId
    subnetId: network.outputs.endpointsSubnetId
    vnetId: network.outputs.vnetId
    actionGroupId: watch.outputs.actionGroupId
    workspaceId: watch.outputs.workspaceId
    linkSecret: linkSecret
    linkSecretEnds: linkSecretEnds
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: name
    location: location
    image: hasImage ? '${registry.outputs.loginServer}/${image}' : ''
    registryServer: registry.outputs.loginServer
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    subnetId: network.outputs.appSubnetId
    replicas: replicas
    workspaceName: watch.outputs.workspaceName
    insightsName: watch.outputs.insightsName
    cosmosEndpoint: store.outputs.endpoint
    cosmosDatabase: store.outputs.databaseName
    linkSecretUri: vault.outputs.secretUri
    smtpUrl: smtpUrl == 'none' ? '' : smtpUrl
    mailFrom: mailFrom == 'none' ? '' : mailFrom
    customDomain: customDomain == 'none' ? '' : customDomain
    certificateId: certificateId == 'none' ? '' : certificateId
    adminObjectIds: adminObjectIds
    allowedTenants: allowedTenants == 'none' ? '' : allowedTenants
  }
}

module tools 'modules/tools.bicep' = {
  name: 'tools'
  params: {
    name: name
    location: location
    image: hasImage ? '${registry.outputs.loginServer}/${image}' : ''
    registryServer: registry.outputs.loginServer
    identityId: toolsIdentity.outputs.id
    identityClientId: toolsIdentity.outputs.clientId
    environmentName: app.outputs.environmentName
    cosmosEndpoint: store.outputs.endpoint
    cosmosDatabase: store.outputs.databaseName
    subnetId: network.outputs.endpointsSubnetId
    vnetId: network.outputs.vnetId
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    endpoint: '${app.outputs.url}/api/messages'
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
  }
}

@description('For the app package: MICROSOFT_APP_ID and PUBLIC_URL of `npm run package`.')
output MICROSOFT_APP_ID string = identity.outputs.clientId
output BOT_ID string = identity.outputs.clientId
output PUBLIC_URL string = app.outputs.url
output PUBLIC_HOST string = replace(app.outputs.url, 'https://', '')
output REGISTRY string = registry.outputs.loginServer
output REGISTRY_NAME string = registry.outputs.name
output VAULT string = vault.outputs.name
output COSMOS_ENDPOINT string = store.outputs.endpoint
output FILES string = tools.outputs.accountName
