import { accessibilityText } from './accessibility-text.ts';
import { TextPage } from './text-page.tsx';

export default function AccessibilityPage() {
  return <TextPage content={accessibilityText} />;
}
