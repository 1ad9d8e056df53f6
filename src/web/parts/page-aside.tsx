import { Button, Heading } from '@digdir/designsystemet-react';
import { Form, Link, useLocation } from 'react-router';
import type { PageAside } from '#platform/deps.ts';
import { actorWords } from '#shared/actor-words.ts';
import { longTime } from '#shared/dates/format-date.ts';
import type { Messages } from '#shared/language.ts';
import { useLanguage } from '../text/language-context.ts';
import { useText } from '../text/use-text.ts';

const messages = {
  follow: { nb: 'Følg', nn: 'Følg', en: 'Follow' },
  unfollow: { nb: 'Slutt å følge', nn: 'Slutt å følgje', en: 'Stop following' },
  following: {
    nb: 'Du følger dette og får vite hva som skjer.',
    nn: 'Du følgjer dette og får vite kva som skjer.',
    en: 'You follow this and are told what happens.',
  },
  settings: { nb: 'Velg varsler', nn: 'Vel varsel', en: 'Choose notices' },
  needsContact: {
    nb: 'Bare den som er koblet til en kontakt, kan følge dette. Sekretariatet kobler på siden om tilgang.',
    nn: 'Berre den som er kopla til ein kontakt, kan følgje dette. Sekretariatet koplar på sida om tilgang.',
    en: 'Only somebody who is joined with a contact can follow this. The secretariat joins people on the page of access.',
  },
  comments: { nb: 'Kommentarer ({n})', nn: 'Kommentarar ({n})', en: 'Comments ({n})' },
  none: { nb: 'Ingen kommentarer ennå.', nn: 'Ingen kommentarar enno.', en: 'No comments yet.' },
  toComments: { nb: 'Les og skriv kommentarer', nn: 'Les og skriv kommentarar', en: 'Read and write comments' },
} as const satisfies Messages;

type Props = Readonly<{ aside: PageAside | null }>;

/** Follows what the page shows, or no more; whoever can not is told why. Nothing for those who are not signed in. */
export function FollowForm({ aside }: Props) {
  const t = useText();
  const { pathname, search } = useLocation();
  const state = aside?.follow;
  if (!state) return null;
  if (!state.mayFollow) return <p className="muted no-print">{t(messages.needsContact)}</p>;
  return (
    <Form method="post" action="/varsler/folg" className="button-row no-print">
      <input type="hidden" name="kind" value={state.kind} />
      <input type="hidden" name="id" value={state.id} />
      <input type="hidden" name="tilbake" value={pathname + search} />
      <Button type="submit" name="act" value={state.follows ? 'unfollow' : 'follow'} variant="secondary" data-size="sm">
        {t(state.follows ? messages.unfollow : messages.follow)}
      </Button>
      {state.follows && (
        <span className="muted">
          {t(messages.following)}{' '}
          <Link className="ds-link" to="/min-side/varsler">
            {t(messages.settings)}
          </Link>
        </span>
      )}
    </Form>
  );
}

/** The newest comments, and the way to them all. Nothing for those who read none. */
export function NewestComments({ aside }: Props) {
  const t = useText();
  const language = useLanguage();
  const comments = aside?.comments;
  if (!comments) return null;
  return (
    <section className="story-section no-print" aria-labelledby="kommentarer">
      <Heading level={2} data-size="xs" id="kommentarer">
        {t(messages.comments, { n: comments.count })}
      </Heading>
      {comments.newest.length === 0 ? (
        <p className="muted">{t(messages.none)}</p>
      ) : (
        <ol className="story">
          {comments.newest.map(({ id, who, role, at, text }) => (
            <li key={id}>
              <p className="story-head">
                <time dateTime={at}>{longTime(at, language)}</time> <span>{who ?? t(actorWords[role])}</span>
              </p>
              <p className="story-comment">{text}</p>
            </li>
          ))}
        </ol>
      )}
      <p>
        <Link className="ds-link" to={comments.address}>
          {t(messages.toComments)}
        </Link>
      </p>
    </section>
  );
}
