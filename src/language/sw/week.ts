import { formatWeek } from '../format.ts';

/** "wiki ya 23 Nov 2026" */
export const weekOf = (week: string): string => formatWeek(week, 'sw');
