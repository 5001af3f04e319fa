import type { Status } from './status.ts';

/**
 * How people write a status, in both languages: as the product's own cards show it, alone, of several, and as what it is said of
 * (zilizokamilika). Read in commands and in questions alike.
 */
export const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = {
  not_started: ['not started', 'haijaanza', 'hazijaanza', 'bado haijaanza', 'ambazo hazijaanza'],
  on_track: [
    'on track',
    'ontrack',
    'inaendelea vizuri',
    'zinaendelea vizuri',
    'zinazoendelea vizuri',
    'inaendelea',
    'zinaendelea',
    'zinazoendelea',
  ],
  at_risk: [
    'at risk',
    'iko hatarini kuchelewa',
    'ziko hatarini kuchelewa',
    'iko katika hatari ya kuchelewa',
    'ziko katika hatari ya kuchelewa',
    'zilizo hatarini',
    'iko hatarini',
    'ziko hatarini',
    'hatarini',
  ],
  delayed: ['delayed', 'late', 'off track', 'imechelewa', 'zimechelewa', 'zilizochelewa', 'iliyochelewa'],
  blocked: ['blocked', 'stuck', 'imekwama', 'zimekwama', 'zilizokwama', 'iliyokwama', 'imezuiwa', 'zimezuiwa'],
  suspended: [
    'suspended',
    'paused',
    'on hold',
    'imesitishwa kwa muda',
    'zimesitishwa kwa muda',
    'zilizositishwa',
    'imesitishwa',
    'zimesitishwa',
    'imesimamishwa',
    'zimesimamishwa',
  ],
  completed: [
    'completed',
    'complete',
    'done',
    'finished',
    'imekamilika',
    'zimekamilika',
    'zilizokamilika',
    'imemalizika',
    'zimemalizika',
    'imeisha',
    'zimeisha',
  ],
  cancelled: [
    'cancelled',
    'canceled',
    'imeghairiwa',
    'zimeghairiwa',
    'zilizoghairiwa',
    'imefutwa',
    'zimefutwa',
    'zilizofutwa',
  ],
};
