import type { StreamedRecord } from '../../store/port.ts';
import { exportLine } from './jsonl.ts';
import type { ExportFormat } from './format.ts';

const NAMES: Readonly<Record<StreamedRecord['type'], string>> = {
  source: 'sources',
  document: 'documents',
  entity: 'entities',
  claim: 'claims',
  relation: 'relations',
  evidence: 'evidence',
  decision: 'decisions',
};

/** The same records as JSON Lines in one object, a list for each type; a type without records is an empty list. */
export const json: ExportFormat = {
  name: 'json',
  contentType: 'application/json; charset=utf-8',
  async *write(records, precision) {
    const left = Object.entries(NAMES);
    let open: string | null = null;
    let begun = '{';
    /** Everything between the list that is open and the list of `type`, and the head of that one. */
    const goTo = (type: string | null): string => {
      let text = open === null ? '' : ']';
      while (left.length > 0 && open !== type) {
        const [next, name] = left.shift() ?? ['', ''];
        text += `${begun}"${name}":[`;
        begun = ',';
        open = next;
        if (next !== type) text += ']';
      }
      return text;
    };
    for await (const record of records) {
      const head = record.type === open ? ',' : goTo(record.type);
      yield `${head}${exportLine(record, precision)}`;
    }
    yield `${goTo(null)}}\n`;
  },
};
