export const paperLimits = { bytes: 25 * 1024 * 1024 } as const;
