// The service in Container Apps: https by Azure, two probes, time to finish what it is doing when it is stopped.

param name string
param location string
@description('Whole name of the image; empty before there is one.')
param image string
param registryServer string
param identityId string
param identityClientId string
param subnetId string
param replicas int
param workspaceName string
param insightsName string
param cosmosEndpoint string
param cosmosDatabase string
param linkSecretUri string
@secure()
@description('Empty for no mail.')
param smtpUrl string
param mailFrom string
@description('Empty for the address Azure gives.')
param customDomain string
param certificateId string
param adminObjectIds string
param allowedTenants string

var port = 3978
var appName = '${name}-app'
var url = 'https://${empty(customDomain) ? '${appName}.${environment.properties.defaultDomain}' : customDomain}'

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    vnetConfiguration: {
      infrastructureSubnetId: subnetId
      internal: false
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = if (!empty(image)) {
  name: appName
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
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
        // Named here, or the next deployment takes it away.
        customDomains: empty(certificateId)
          ? []
          : [
              {
                name: customDomain
                certificateId: certificateId
                bindingType: 'SniEnabled'
              }
            ]
      }
      registries: [
        {
          server: registryServer
          identity: identityId
        }
      ]
      secrets: concat(
        [
          {
            name: 'application-insights'
            value: insights.properties.ConnectionString
          }
          {
            name: 'link-secret'
            keyVaultUrl: linkSecretUri
            identity: identityId
          }
        ],
        empty(smtpUrl)
          ? []
          : [
              {
                name: 'smtp-url'
                value: smtpUrl
              }
            ]
      )
    }
    template: {
      // A little longer than the service takes at most.
      terminationGracePeriodSeconds: 15
      scale: {
        minReplicas: replicas
        maxReplicas: replicas
      }
      containers: [
        {
          name: 'pamoja'
          image: image
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat(
            [
              { name: 'PORT', value: string(port) }
              { name: 'HOST', value: '0.0.0.0' }
              { name: 'PROXY_HOPS', value: '1' }
              { name: 'PUBLIC_URL', value: url }
              { name: 'MICROSOFT_APP_TYPE', value: 'UserAssignedMSI' }
              { name: 'MICROSOFT_APP_ID', value: identityClientId }
              { name: 'MICROSOFT_APP_TENANT_ID', value: tenant().tenantId }
              // Which identity the store is opened with: the same.
              { name: 'AZURE_CLIENT_ID', value: identityClientId }
              { name: 'ALLOWED_TENANTS', value: allowedTenants }
              { name: 'ADMIN_OBJECT_IDS', value: adminObjectIds }
              { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
              { name: 'COSMOS_DATABASE', value: cosmosDatabase }
              { name: 'LINK_SECRET', secretRef: 'link-secret' }
              { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', secretRef: 'application-insights' }
            ],
            empty(smtpUrl)
              ? []
              : [
                  { name: 'SMTP_URL', secretRef: 'smtp-url' }
                  { name: 'MAIL_FROM', value: mailFrom }
                ]
          )
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: port }
              // Ten is the most that the reference allows.
              periodSeconds: 6
              failureThreshold: 10
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 20
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: port }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
    }
  }
}

output url string = url
output environmentName string = environment.name
