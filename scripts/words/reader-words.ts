/** The words of the source that a reader can meet: what is written there in Chinese, and its English. */
import ts from 'typescript';
import type { Language } from '../../src/report/language/vocabulary.ts';

export interface ReaderWords {
  readonly line: number;
  readonly language: Language;
  readonly text: string;
}

const HAN = /\p{Script=Han}/u;

/** What a placeholder of a template stands as in its words. */
const PLACEHOLDER = '\u{FFFC}';

const nameOf = (node: ts.Node): string =>
  ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
    ? node.name.text
    : '';

/** `language === 'zh' ? … : …`: which language each branch is in; null where the condition is another. */
function branchLanguage(condition: ts.Expression): Language | null {
  if (!ts.isBinaryExpression(condition) || !ts.isStringLiteral(condition.right)) return null;
  if (condition.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken) return null;
  const { text } = condition.right;
  return text === 'zh' || text === 'en' ? text : null;
}

/** The words of a literal; null for any other node. */
function literalText(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isJsxText(node)) return node.text.trim();
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => PLACEHOLDER + literal.text).join('');
}

const isName = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) ||
  ts.isExportDeclaration(parent) ||
  ts.isLiteralTypeNode(parent) ||
  ts.isJsxAttribute(parent) ||
  ts.isElementAccessExpression(parent);

/** The parts of a node, each with whether it is in English where the node as a whole is not. */
function partsOf(node: ts.Node): [part: ts.Node, english: boolean][] {
  if (ts.isConditionalExpression(node)) {
    const language = branchLanguage(node.condition);
    return [
      [node.condition, false],
      [node.whenTrue, language === 'en'],
      [node.whenFalse, language === 'zh'],
    ];
  }
  if (ts.isCallExpression(node)) {
    const first = node.arguments.findIndex((argument) => HAN.test(literalText(argument) ?? ''));
    const said = node.arguments.map((argument, index): [ts.Node, boolean] => [
      argument,
      first >= 0 && index > first,
    ]);
    return [[node.expression, false], ...said];
  }
  const parts: [ts.Node, boolean][] = [];
  ts.forEachChild(node, (part) => {
    parts.push([part, nameOf(node) === 'en']);
  });
  return parts;
}

/**
 * Every text with Chinese in it is Chinese words, and English ones too where it says both (`用法 Usage:`). English
 * is what stands under `en`, in the branch of English, or among arguments behind a Chinese one.
 */
export function readerWords(file: string, source: string): ReaderWords[] {
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const words: ReaderWords[] = [];
  const visit = (node: ts.Node, english: boolean): void => {
    const text = literalText(node);
    if (text && !isName(node)) {
      const line = root.getLineAndCharacterOfPosition(node.getStart(root)).line + 1;
      const chinese = HAN.test(text);
      if (chinese) words.push({ line, language: 'zh', text });
      if (english || chinese) words.push({ line, language: 'en', text });
    }
    for (const [part, inEnglish] of partsOf(node)) visit(part, english || inEnglish);
  };
  visit(root, false);
  return words;
}
