import { SaxesParser } from 'saxes';

/** An element with its local name. `line` counts from 1. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly line: number;
};

/** Where XML breaks; line and column count from 1. */
export type XmlProblem = { readonly line: number; readonly column: number; readonly message: string };

/**
 * Gives each element of these names as it ends, the outermost of them whole; and every other as it begins, without its content.
 * Stops where the XML is broken, and says where: what ended before has been given.
 */
export function readXml(
  xml: string,
  names: readonly string[],
  give: { whole: (element: XmlElement) => void; start?: (element: XmlElement) => void },
): XmlProblem | null {
  const open: XmlElement[] = [];
  let problem: XmlProblem | null = null;
  const parser = new SaxesParser();
  const addText = (text: string) => open.at(-1)?.children.push(text);

  parser.on('error', ({ message }) => {
    const [, line, column, words] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
    problem ??= { line: Number(line ?? parser.line), column: Number(column ?? 0) + 1, message: words ?? message };
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name: fullName, attributes }) => {
    if (problem) return;
    const element = { name: localName(fullName), attributes, children: [], line: parser.line };
    if (open.length > 0 || names.includes(element.name)) {
      open.at(-1)?.children.push(element);
      open.push(element);
    } else give.start?.(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element && open.length === 0 && !problem) give.whole(element);
  });
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return problem;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/** All the text in an element, without that of elements of the names given. */
export function textOf(element: XmlElement, without: readonly string[] = []): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : without.includes(child.name) ? '' : textOf(child, without)))
    .join('');
}
