import { Suspense, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { headings, terms } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useNavigation, ViewLink } from '../../ui/navigation.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { PublishedReport } from '../document/app-props.ts';
import { remember } from '../storage/local-storage.ts';
import { documentAddress } from '../view/document-address.ts';
import { KEYS, type Settings, SIZES, SYSTEM, THEMES } from '../view/settings.ts';
import { FIRST_SLIDE } from '../view/talk-view.ts';
import { askWords } from './ask-words.ts';
import { Island } from './Island.tsx';
import { lazyIsland } from './islands.tsx';
import { MissingCode } from './MissingCode.tsx';
import { OldBrowser } from './OldBrowser.tsx';
import { ReportMenu } from './ReportMenu.tsx';

const Downloads = lazyIsland(
  'downloads',
  async () => (await import('./Downloads.tsx')).Downloads,
  () => <MissingCode parts={['downloads']} />,
);

const words = {
  zh: {
    product: '有据',
    skip: '跳到正文',
    noScript: '浏览器未启用 JavaScript：可以阅读全文、展开表格、切换语言；筛选、排序、下载与出处卡暂不可用。',
    present: headings.present.zh,
    download: '下载',
    display: '显示',
    language: '语言',
    theme: '主题',
    system: '随系统',
    themes: { light: '浅色', dark: '深色', projector: '投影' },
    size: '字号',
    sizes: { m: '标准', l: '大', xl: '特大' },
    singleKeys: '单键快捷键',
    keys: { on: '启用', off: '停用' },
    told: (theme: string) => `主题已改为${theme}`,
  },
  en: {
    product: 'Youju',
    skip: 'Skip to the report',
    noScript:
      'JavaScript is off: everything can be read, tables open, the language can be changed; filters, sorting, downloads and source cards need it.',
    present: headings.present.en,
    download: 'Download',
    display: 'Display',
    language: 'Language',
    theme: 'Theme',
    system: 'System',
    themes: { light: 'Light', dark: 'Dark', projector: 'Projector' },
    size: 'Text size',
    sizes: { m: 'Standard', l: 'Large', xl: 'Largest' },
    singleKeys: 'Single-key shortcuts',
    keys: { on: 'On', off: 'Off' },
    told: (theme: string) => `Theme: ${theme}`,
  },
};

const languageNames: Record<Language, string> = { zh: '中文', en: 'English' };

export function Masthead({
  report,
  published,
  settings,
  onOpenFile,
  onAsk,
}: {
  report: Report;
  published: readonly PublishedReport[];
  settings: Settings;
  onOpenFile: (file: File) => void;
  /** Opens the search. */
  onAsk: () => void;
}) {
  const t = useWords(words);
  const asked = useWords(askWords);
  const language = useLanguage();
  return (
    <header className="@container relative z-10 border-b border-line print:hidden">
      <a
        href="#report"
        className="sr-only bg-paper p-2 focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20"
      >
        {t.skip}
      </a>
      {/* On a phone the menus stand on a line of their own, under the name and the links. */}
      <div className="masthead-line">
        <Brand product={t.product} motto={terms.motto[language]} />
        <div className="flex items-center gap-x-1">
          <button
            type="button"
            title={asked.keys}
            className="touch px-2 py-1.5 hover:underline"
            onClick={onAsk}
          >
            {asked.ask}
          </button>
          <ViewLink change={FIRST_SLIDE} className="touch px-2 py-1.5 font-semibold hover:underline">
            {t.present}
          </ViewLink>
          <LanguageSwitch reportId={report.id} published={published} />
        </div>
        <div className="flex flex-wrap items-center justify-end gap-1">
          <ReportMenu report={report} published={published} onOpenFile={onOpenFile} />
          <DownloadMenu report={report} />
          <DisplayMenu settings={settings} />
        </div>
      </div>
      <OldBrowser />
      <noscript>
        <p className="masthead-line">{t.noScript}</p>
      </noscript>
    </header>
  );
}

function Brand({ product, motto }: { product: string; motto: string }) {
  return (
    <p className="mr-auto flex items-center gap-2.5">
      <span
        aria-hidden="true"
        className="grid size-7 place-items-center rounded-[3px] bg-seal font-serif text-base leading-none font-bold text-on-seal"
      >
        据
      </span>
      <span className="font-serif text-base font-bold">{product}</span>
      <span className="hidden text-muted @3xl:inline">{motto}</span>
    </p>
  );
}

/** What it holds is fetched when it is first opened. */
function DownloadMenu({ report }: { report: Report }) {
  const t = useWords(words);
  const [wanted, want] = useState(false);
  return (
    <Menu label={t.download} onOpen={() => want(true)}>
      <Island name={t.download} shown={[report]}>
        {wanted ? (
          <Suspense fallback="…">
            <Downloads report={report} />
          </Suspense>
        ) : null}
      </Island>
    </Menu>
  );
}

function LanguageSwitch({
  reportId,
  published,
}: {
  reportId: string;
  published: readonly PublishedReport[];
}) {
  const t = useWords(words);
  const language = useLanguage();
  const other: Language = language === 'zh' ? 'en' : 'zh';
  // An opened file has no document of its own: any report's shows it, and there is one wherever this page is.
  const home = (published.find((one) => one.id === reportId) ?? published[0])?.id ?? null;
  return (
    <a
      href={documentAddress(home, other)}
      hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      title={t.language}
      className="touch px-2 py-1.5 text-muted hover:text-ink"
      onClick={(event) => {
        // The other document opens at the same view.
        const view = window.location.hash.replace(/([?&])lang=[^&]*&?/, '$1');
        event.currentTarget.href = documentAddress(home, other, view);
      }}
    >
      {languageNames[other]}
    </a>
  );
}

function DisplayMenu({ settings }: { settings: Settings }) {
  const t = useWords(words);
  const navigation = useNavigation();
  const [told, tell] = useState('');
  const themes = [
    { value: SYSTEM, name: t.system },
    ...THEMES.map((theme) => ({ value: theme, name: t.themes[theme] })),
  ];
  const set = (change: Partial<Record<keyof Settings, string>>) => {
    for (const [name, value] of Object.entries(change)) remember(name, value);
    navigation.go(change, { replace: true });
  };
  return (
    <>
      <Menu label={t.display}>
        <div className="space-y-3">
          <Segmented
            legend={t.theme}
            options={themes}
            value={settings.theme ?? SYSTEM}
            onChange={(theme) => {
              set({ theme });
              tell(t.told(themes.find(({ value }) => value === theme)?.name ?? theme));
            }}
          />
          <Segmented
            legend={t.size}
            options={SIZES.map((size) => ({ value: size, name: t.sizes[size] }))}
            value={settings.size}
            onChange={(size) => set({ size })}
          />
          <Segmented
            legend={t.singleKeys}
            options={KEYS.map((keys) => ({ value: keys, name: t.keys[keys] }))}
            value={settings.keys}
            onChange={(keys) => set({ keys })}
          />
        </div>
      </Menu>
      <p aria-live="polite" className="sr-only">
        {told}
      </p>
    </>
  );
}
