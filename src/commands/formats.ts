/** What an export can be written as. */
export const FORMATS = ['csv', 'hxl', 'json', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];
