import type { ReactNode } from 'react';
import { Button, Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import type { Text } from '#shared/language.ts';
import type { FormAnswer } from '#web/parts/form-answer.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { AnswerNotice } from './answer-notice.tsx';
import { partMessages } from './messages.ts';

type Props = Readonly<{
  title: Text;
  /** the list that what is written comes to stand in */
  list: Readonly<{ address: string; title: Text; partnership?: string }>;
  /** said before the request to write nothing about patients */
  about?: Text;
  act: string;
  submit: Text;
  answer: FormAnswer | undefined;
  /** why there is nothing to fill in, or null */
  missing: Text | null;
  /** the fields */
  children: ReactNode;
}>;

/** A page with one form, that something new is written in. */
export function FormPage({ title, list, about, act, submit, answer, missing, children }: Props) {
  const t = useText();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(title)}</PageTitle>
      <p className="eyebrow">
        {list.partnership !== undefined && `${list.partnership} · `}
        <Link to={list.address}>{t(list.title)}</Link>
      </p>
      <Heading level={1} data-size="md">
        {t(title)}
      </Heading>
      <SteeringPages />
      <p>
        {about && `${t(about)} `}
        {t(partMessages.noPatients)}
      </p>
      <AnswerNotice answer={answer} />
      {missing ? (
        <p>{t(missing)}</p>
      ) : (
        <form method="post" className="stack">
          <input type="hidden" name="act" value={act} />
          {children}
          <div>
            <Button type="submit">{t(submit)}</Button>
          </div>
        </form>
      )}
    </div>
  );
}
