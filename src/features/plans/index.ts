export type * from './model/plan-document.ts';
export { planFormat } from './model/plan-document.ts';
export { planDocumentSchema } from './contract.ts';
