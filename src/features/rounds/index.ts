export * from './model/views.ts';
export { roundState } from './model/round-state.ts';
export { keepsRounds } from './policy.ts';
export { findRound, holdRound, lockRound, roundOf, roundRows } from './store/find-round.ts';
export { openRound, type OpenedRound } from './open/open-round.ts';
export { previewRound, type RoundPreview } from './open/preview-round.ts';
export { currentLinkKey } from './links/link-keys.ts';
export { aboutRound, writeRoundMails } from './mail/write-round-mails.ts';
