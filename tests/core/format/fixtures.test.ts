import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeText } from '@/core/format/decode-text';
import { gatherDocuments } from '@/core/format/document';
import { encodeText } from '@/core/format/encode-text';
import { formatOf } from '@/core/format/registry';
import { joinDocuments } from '@/core/format/serialize-documents';
import { splitAtStops } from '@/tests/core/format/split-at-stops';

const folder = fileURLToPath(new URL('../../fixtures/format/', import.meta.url));
const files = readdirSync(folder).filter((name) => !name.endsWith('.json'));

describe('the files in fixtures/format', () => {
  it.each(files)('reads %s as its pair says, and gives its bytes back', (name) => {
    const bytes = new Uint8Array(readFileSync(folder + name));
    const decoded = decodeText(bytes);
    if ('problem' in decoded) throw new Error(JSON.stringify(decoded.problem));
    const format = formatOf(name, decoded.text);
    if (format === null) throw new Error('no format');
    const documents = gatherDocuments(format.read(decoded.text, splitAtStops));

    const { encoding, bom } = decoded;
    expect({ encoding, bom, format: format.id, documents }).toEqual(
      JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')),
    );
    expect(encodeText(joinDocuments(documents), encoding, bom)).toEqual(bytes);
  });
});
