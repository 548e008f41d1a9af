// Which way an import may go: docs/architecture.md in a form that `npm run lint` holds.
// Folders are read from the disk. One that no list here places is an error, so that none is forgotten.
import { existsSync, readdirSync } from 'node:fs';

/** The rooms of src, and the rooms that each may import from: those to its left. */
const ROOMS = {
  report: [],
  extract: ['report'],
  draft: ['report', 'extract'],
  theme: ['report'],
  charts: ['report', 'theme'],
  deck: ['report', 'theme', 'charts'],
  exports: ['report', 'theme', 'charts', 'deck'],
  ui: ['report/language'],
  components: ['report', 'theme', 'charts', 'deck', 'ui'],
  features: ['report', 'draft', 'theme', 'charts', 'deck', 'exports', 'ui', 'components'],
  app: ['report', 'extract', 'draft', 'theme', 'charts', 'deck', 'exports', 'ui', 'components', 'features'],
};

/**
 * The order inside a folder, left to right: an entry may import from those before it and from itself.
 * `.` is the files that lie in the folder itself. `*` is every folder that the list does not name; those never
 * import one another.
 */
const ORDER = {
  'src/report': [
    'steps',
    'language',
    'numbers',
    'text',
    'dataset',
    'figures',
    'search',
    'projects',
    'choosing',
    'loading',
    'audit',
    'lookup',
    'uses',
  ],
  'src/extract': [
    'read',
    'lexicon',
    'structure',
    'numbers',
    'syntax',
    'relations',
    'quantities',
    'projects',
    'draft',
    '.',
  ],
  'src/charts': ['model', 'drawing', 'compact', 'native', '*', 'registry', '.', 'render'],
  'src/exports': ['.', 'package', 'tables', 'workbook', 'pptx', 'picture'],
  'src/features': ['*'],
  'src/app': [
    'document',
    'code',
    'offline',
    'storage',
    'view',
    'opening',
    'actions',
    'present',
    'shell',
    '.',
  ],
};

const TEST = '[.]test[.]tsx?$|/testing/|^(?:e2e|bench)/';
/** Run by Node alone, though it lies in src. */
const NODE_FILES = ['src/extract/read/pdf/cmap-file.ts'];
/** What tests need has no place in an order, nor has a folder without code. */
const isPlaced = (folder) =>
  !folder.endsWith('/testing') &&
  readdirSync(folder, { recursive: true }).some((file) => /[.]tsx?$/.test(file));

const foldersOf = (parent) =>
  existsSync(parent)
    ? readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && isPlaced(`${parent}/${entry.name}`))
        .map((entry) => entry.name)
    : [];

const unplaced = (parent, names, list) => {
  throw new Error(
    `${parent}/${names.join(', ')}: which way may it import? Give it a place in ${list} of .dependency-cruiser.mjs.`,
  );
};

function roomRules() {
  const strangers = foldersOf('src').filter((name) => !(name in ROOMS));
  if (strangers.length > 0) unplaced('src', strangers, 'ROOMS');
  return Object.entries(ROOMS).map(([room, left]) => ({
    name: 'rooms-go-one-way',
    comment: `src/${room} may import only from rooms to its left: docs/architecture.md`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(?:${[room, ...left].join('|')})/` },
  }));
}

/** The patterns of a list's entries, in its order; those of a `*` share one place. */
function patternsOf(parent, list) {
  const rest = foldersOf(parent).filter((name) => !list.includes(name));
  if (rest.length > 0 && !list.includes('*')) unplaced(parent, rest, 'ORDER');
  const pattern = (name) => (name === '.' ? `^${parent}/[^/]+$` : `^${parent}/${name}/`);
  return list.map((entry) => (entry === '*' ? rest.map(pattern) : [pattern(entry)]));
}

function orderRules() {
  return Object.entries(ORDER).flatMap(([parent, list]) => {
    const places = patternsOf(parent, list);
    return places.flatMap((place, index) =>
      place.map((from) => ({
        name: 'folders-go-one-way',
        comment: `The order in ${parent}, left to right: ${list.join(', ')}`,
        severity: 'error',
        from: { path: from, pathNot: TEST },
        to: { path: `^${parent}/`, pathNot: [from, ...places.slice(0, index).flat(), `^${parent}/testing/`] },
      })),
    );
  });
}

const REACT = '^node_modules/(?:react|react-dom|@tanstack/react-[^/]+|echarts-for-react)/';
const ECHARTS = '^node_modules/(?:echarts|zrender|echarts-for-react)/';

export default {
  forbidden: [
    ...roomRules(),
    ...orderRules(),
    {
      name: 'no-cycle',
      comment: 'Files that import each other cannot be read, tested or moved one at a time; types count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-react',
      comment: 'What a report, a chart, a slide and a file say is known without React.',
      severity: 'error',
      from: { path: '^src/(?:report|extract|theme|charts|deck|exports)/', pathNot: TEST },
      to: { path: REACT },
    },
    {
      name: 'no-echarts',
      comment: 'Only charts/ and the one mount of a chart know ECharts.',
      severity: 'error',
      from: { path: '^(?:src|scripts)/', pathNot: `^src/(?:charts|components/chart)/|${TEST}` },
      to: { path: ECHARTS },
    },
    {
      name: 'no-node-on-the-page',
      comment: 'A browser has none of Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, ...NODE_FILES.map((file) => `^${file}$`)] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-test-in-the-product',
      comment: 'What only tests need stays with them, packages too.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: 'no-tool-in-the-product',
      comment: 'A package that the page or a file builder needs is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-stands-alone',
      comment: 'src knows nothing of what builds, measures and tests it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]test[.]tsx?$|/testing/' },
      to: { path: '^(?:scripts|bench|e2e)/' },
    },
    {
      name: 'journey-sees-the-page',
      comment: 'A journey sees the page only.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(?:src|bench)/' },
    },
    {
      name: 'no-missing-file',
      severity: 'error',
      from: { path: '^(?:src|scripts|bench|e2e)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '(?:^|/)node_modules/' },
    exclude: { path: '^dist/' },
    // Imports of types bind as imports of values do.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
    skipAnalysisNotInRules: true,
  },
};
