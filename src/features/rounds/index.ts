export * from './model/views.ts';
export { roundState } from './model/round-state.ts';
