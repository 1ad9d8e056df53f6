/** What `npm audit --json` said: null where the registry answers no such question. */
export type AuditOutcome = Readonly<{ vulnerable: readonly string[] }> | null;

const grave = ['high', 'critical'];

/** The packages with a known vulnerability that is high or critical, each with how grave it is. */
export function auditOutcome(json: string): AuditOutcome {
  const report = parsed(json);
  const found = isRecord(report) ? report['vulnerabilities'] : undefined;
  if (!isRecord(found)) return null;
  return {
    vulnerable: Object.entries(found).flatMap(([name, entry]) => {
      const severity = isRecord(entry) ? String(entry['severity']) : '';
      return grave.includes(severity) ? [`${name}: ${severity}`] : [];
    }),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
