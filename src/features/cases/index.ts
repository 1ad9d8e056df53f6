export type * from './model/views.ts';
