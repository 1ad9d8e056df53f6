import type { Text } from '#shared/language.ts';

/** What is told of a forum by the kind of its history's rows; what is not here is work on the way, and nobody is told. */
export const forumWords: Readonly<Record<string, Text>> = {
  'forum.edited': { nb: 'Forumet er endret', nn: 'Forumet er endra', en: 'The forum was changed' },
  'forum.ended': { nb: 'Forumet er avsluttet', nn: 'Forumet er avslutta', en: 'The forum has ended' },
  'mandate.given': { nb: 'Nytt mandat', nn: 'Nytt mandat', en: 'New mandate' },
  'seat.added': { nb: 'Ny plass', nn: 'Ny plass', en: 'New seat' },
  'seat.removed': { nb: 'En plass er tatt bort', nn: 'Ein plass er teken bort', en: 'A seat was removed' },
  'seat.taken': { nb: 'En plass er besatt', nn: 'Ein plass er fylt', en: 'A seat was taken' },
  'seat.left': { nb: 'En plass er fratrådt', nn: 'Ein plass er fråtredd', en: 'A seat was left' },
  'meeting.called': { nb: 'Møtet er innkalt', nn: 'Møtet er kalla inn', en: 'The meeting was called' },
  'meeting.cancelled': { nb: 'Møtet er avlyst', nn: 'Møtet er avlyst', en: 'The meeting was cancelled' },
  'meeting.minutes-sent': { nb: 'Protokollen er sendt ut', nn: 'Protokollen er send ut', en: 'The minutes were sent out' },
  'meeting.minutes-approved': { nb: 'Protokollen er godkjent', nn: 'Protokollen er godkjend', en: 'The minutes were approved' },
  'case.raised': { nb: 'Ny sak', nn: 'Ny sak', en: 'New case' },
  'case.edited': { nb: 'Saken er endret', nn: 'Saka er endra', en: 'The case was changed' },
  'case.up': { nb: 'Saken er løftet', nn: 'Saka er løfta', en: 'The case was sent up' },
  'case.down': { nb: 'Saken er sendt ned', nn: 'Saka er send ned', en: 'The case was sent down' },
  'case.across': { nb: 'Saken er sendt videre', nn: 'Saka er send vidare', en: 'The case was sent on' },
  'case.answered': { nb: 'Saken er besvart', nn: 'Saka er svart på', en: 'The case was answered' },
  'case.closed': { nb: 'Saken er avsluttet', nn: 'Saka er avslutta', en: 'The case was closed' },
  'case.reopened': { nb: 'Saken er tatt opp igjen', nn: 'Saka er teken opp att', en: 'The case was taken up again' },
  'decision.recorded': { nb: 'Nytt vedtak', nn: 'Nytt vedtak', en: 'New decision' },
  'decision.edited': { nb: 'Vedtaket er endret', nn: 'Vedtaket er endra', en: 'The decision was changed' },
  'decision.completed': { nb: 'Vedtaket er fulgt opp', nn: 'Vedtaket er følgt opp', en: 'The decision was followed up' },
  'decision.reopened': { nb: 'Vedtaket følges opp igjen', nn: 'Vedtaket blir følgt opp att', en: 'The decision is followed up again' },
  'assignment.given': { nb: 'Nytt oppdrag', nn: 'Nytt oppdrag', en: 'New assignment' },
  'assignment.put-forward': { nb: 'Nytt innspill', nn: 'Nytt innspel', en: 'New input' },
  'assignment.edited': { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  'assignment.reported': { nb: 'Rapportert', nn: 'Rapportert', en: 'Reported' },
  'assignment.closed': { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
  'assignment.accepted': { nb: 'Tatt imot', nn: 'Teke imot', en: 'Accepted' },
  'assignment.declined': { nb: 'Sagt nei til', nn: 'Sagt nei til', en: 'Declined' },
};

/** In place of a title that the viewer may not read. */
export const withheldTitle: Text = {
  nb: 'unntatt offentlighet ({paragraph})',
  nn: 'unnateke offentlegheit ({paragraph})',
  en: 'withheld from the public ({paragraph})',
};

export const meetingOn: Text = { nb: 'Møtet {when}', nn: 'Møtet {when}', en: 'The meeting of {when}' };
