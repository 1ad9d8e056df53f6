type Fields = Readonly<{ text: (name: string) => string | null | undefined; id: (name: string) => number | null | undefined }>;

/** What the form of a meeting says, as the use cases take it. */
export function fromMeetingForm({ text, id }: Fields) {
  return {
    title: text('title'),
    date: text('date') ?? undefined,
    startClock: text('startClock'),
    endClock: text('endClock'),
    place: text('place'),
    onlineAddress: text('onlineAddress'),
    host: id('host'),
    chair: id('chair'),
    secretary: id('secretary'),
    noticeText: text('noticeText') ?? '',
  };
}

/** What the form of an entry says. */
export function fromEntryForm({ text, id }: Fields) {
  return {
    section: text('section'),
    type: text('type'),
    minutes: id('minutes'),
    responsible: text('responsible'),
    responsibleContact: id('responsibleContact'),
    text: text('text') ?? '',
    case: id('case'),
    withheldBy: text('withheldBy'),
    withheldWhy: text('withheldWhy'),
  };
}
