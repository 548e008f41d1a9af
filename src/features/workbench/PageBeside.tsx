import { useWords } from '../../ui/language.tsx';

const words = { zh: { label: '这份草稿的页面' }, en: { label: 'The page of this draft' } };

/** The very page of the draft, in a frame: it hears of every decision as any other tab does. */
export function PageBeside({ address }: { address: string }) {
  const t = useWords(words);
  return <iframe className="page-beside" title={t.label} src={address} />;
}
