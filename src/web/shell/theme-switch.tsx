import { themes, type Theme } from '../theme.ts';
import { useText } from '../text/use-text.ts';
import { ChoiceForm } from './choice-form.tsx';
import { shellMessages } from './messages.ts';

export function ThemeSwitch({ current }: { readonly current: Theme }) {
  const t = useText();
  return (
    <ChoiceForm>
      <div role="group" aria-label={t(shellMessages.appearance)} className="choice-group">
        {themes.map((theme) => (
          <button key={theme} name="tema" value={theme} className="choice" aria-pressed={theme === current}>
            {t(shellMessages[theme])}
          </button>
        ))}
      </div>
    </ChoiceForm>
  );
}
