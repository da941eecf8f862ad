import type { Group, Inline, Item, ParsedDocument } from '../../schema/item.ts';

function inlineLine(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return `${inline.strong === true ? 'strong' : 'text'} ${inline.line}: ${inline.text}`;
    case 'code':
      return `code ${inline.line}: ${inline.text}`;
    case 'image':
      return `image ${inline.line}: ${inline.alt} → ${inline.src}`;
    case 'break':
      return `break ${inline.line}`;
    case 'link': {
      const image = inline.image === undefined ? '' : ` [${inline.image.alt} → ${inline.image.src}]`;
      const kind = inline.bare === true ? 'address' : 'link';
      return `${kind} ${inline.line}: ${inline.text}${image} → ${inline.href}`;
    }
  }
}

function groupLine(group: Group): string {
  return `${group.line}: ${group.text}${group.href === null ? '' : ` → ${group.href}`}`;
}

function itemRecord(item: Item): Record<string, unknown> {
  const words = item.inlines.map(inlineLine);
  const cells = item.cells.map((cell) => ({ [cell.column]: cell.inlines.map(inlineLine) }));
  return {
    is: `${item.kind} ${item.lines.join('-')}`,
    under: item.headings.join(' > '),
    ...(item.groups.length > 0 ? { groups: item.groups.map(groupLine) } : {}),
    ...(item.children > 0 ? { children: item.children } : {}),
    ...(item.kind === 'row' ? { cells } : { words }),
  };
}

/** A document in few lines, for eyes: everything the parser says, one inline a line. */
export function describeDocument(document: ParsedDocument): Record<string, unknown> {
  return {
    format: document.format,
    title: document.title,
    metadata: document.metadata,
    items: document.items.map(itemRecord),
    sections: document.sections.map((section) => ({
      is: `${section.level} ${section.lines.join('-')}`,
      path: section.headings.join(' > '),
      passages: section.passages.map(
        ({ lead, lines, text }) => `${lines.join('-')}${lead === null ? '' : ` [${lead}]`}: ${text}`,
      ),
    })),
    links: document.links.map(({ line, text, href }) => `${line}: ${text} → ${href}`),
    diagnostics: document.diagnostics.map(
      ({ severity, rule, line, message }) => `${severity} ${rule} ${line ?? '-'}: ${message}`,
    ),
  };
}
