import { aboutText } from './about-text.ts';
import { TextPage } from './text-page.tsx';

export default function AboutPage() {
  return <TextPage content={aboutText} />;
}
