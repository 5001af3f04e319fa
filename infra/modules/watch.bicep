// Logs, traces, metrics, and who is told. What each alert means and what to do: docs/operations.md, "When an alert comes".

param name string
param location string
param alertEmail string
param logDays int
@description('Whether there is a service to be late.')
param isRunning bool

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    IngestionMode: 'LogAnalytics'
  }
}

resource onCall 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-on-call'
  location: 'global'
  properties: {
    groupShortName: 'pamoja'
    enabled: true
    emailReceivers: [
      {
        name: 'on-call'
        emailAddress: alertEmail
        useCommonAlertSchema: true
      }
    ]
  }
}

// Lines of the service's own log; the events are named in src/ and listed in docs/operations.md.
var logLines = '''
ContainerAppConsoleLogs_CL
| extend line = parse_json(Log_s)
| extend event = tostring(line.msg), level = toint(line.level), id = tostring(line.id), job = tostring(line.job)
'''

var alerts = [
  {
    key: 'tick-late'
    description: 'Nobody has done the minute’s work in time: rounds and digests may be late.'
    severity: 1
    every: 'PT5M'
    over: 'PT10M'
    query: '''
AppMetrics
| where Name == 'pamoja.tick.lag'
| summarize ticks = sum(ItemCount), worst = max(Max)
| extend ticks = coalesce(ticks, 0), worst = coalesce(worst, 0.0)
| where ticks < 5 or worst > 60
'''
  }
  {
    key: 'digest-not-posted'
    description: 'A digest was refused, may or may not have been posted, or could not be made.'
    severity: 2
    every: 'PT15M'
    over: 'PT30M'
    query: '${logLines}| where (id startswith "digest|" and event in ("delivery.dead", "delivery.uncertain")) or (job == "digest" and event in ("job.failed", "job.refused", "job.skipped"))'
  }
  {
    key: 'deliveries-failing'
    description: 'Many messages do not arrive.'
    severity: 2
    every: 'PT15M'
    over: 'PT1H'
    query: '${logLines}| where event in ("delivery.dead", "delivery.uncertain", "delivery.failed", "deliveries.stopped") or (event == "delivery.later" and level >= 40) | summarize count() | where count_ > 20'
  }
  {
    key: 'errors'
    description: 'Lines of level error: each one is something a person must look at.'
    severity: 2
    every: 'PT5M'
    over: 'PT10M'
    query: '${logLines}| where level >= 50'
  }
  {
    key: 'audit-broken'
    description: 'The audit log is not whole: somebody may have written to the store past the service.'
    severity: 0
    every: 'PT1H'
    over: 'PT2H'
    query: '${logLines}| where event == "audit.broken"'
  }
  {
    key: 'not-let-in'
    description: 'Many requests are turned away at the gate: somebody tries, or the bot’s registration is wrong.'
    severity: 3
    every: 'PT15M'
    over: 'PT30M'
    query: '${logLines}| where event == "gate.refused" | summarize count() | where count_ > 200'
  }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [
  for alert in alerts: {
    name: '${name}-${alert.key}'
    location: location
    properties: {
      displayName: 'Pamoja: ${alert.key}'
      description: alert.description
      severity: alert.severity
      enabled: isRunning
      scopes: [workspace.id]
      evaluationFrequency: alert.every
      windowSize: alert.over
      // The table is there from the first line on.
      skipQueryValidation: true
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [onCall.id]
      }
    }
  }
]

output workspaceName string = workspace.name
output actionGroupId string = onCall.id
output insightsName string = insights.name
output workspaceId string = workspace.id
