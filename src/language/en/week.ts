import { formatWeek } from '../format.ts';

/** "week of 23 Nov 2026" */
export const weekOf = (week: string): string => formatWeek(week, 'en');
