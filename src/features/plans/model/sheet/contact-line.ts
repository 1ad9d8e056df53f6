import type { Contact } from '../plan-document.ts';

/** 'Kari Moe (rådgiver) <kari@example.org>' */
export function contactLine({ name, role, email }: Contact): string {
  return `${name}${role === undefined ? '' : ` (${role})`}${email === undefined ? '' : ` <${email}>`}`;
}

/** The contact that such a line says. */
export function contactOfLine(line: string): Contact {
  const [, beforeEmail = line, email] = /^(.*\S)\s*<([^<>\s@]+@[^<>\s@]+)>$/su.exec(line) ?? [];
  const [, name = beforeEmail, role] = /^([^()]*[^()\s])\s*\(([^()]+)\)$/su.exec(beforeEmail) ?? [];
  return { name, ...(role === undefined ? {} : { role }), ...(email === undefined ? {} : { email }) };
}
