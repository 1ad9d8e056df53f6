import { languages, type Language } from '#shared/language.ts';
import { useLanguage } from '../text/language-context.ts';
import { useText } from '../text/use-text.ts';
import { ChoiceForm } from './choice-form.tsx';
import { shellMessages } from './messages.ts';

const names: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export function LanguageSwitch() {
  const t = useText();
  const current = useLanguage();
  return (
    <ChoiceForm>
      <div role="group" aria-label={t(shellMessages.language)} className="choice-group">
        {languages.map((language) => (
          <button key={language} name="sprak" value={language} lang={language} className="choice" aria-pressed={language === current}>
            {names[language]}
          </button>
        ))}
      </div>
    </ChoiceForm>
  );
}
