import { headers } from 'next/headers';
import { BroughtText } from './brought-text';
import { handOver } from './hand-over';
import { type Html, holding } from './html';

/**
 * The text of a chapter, once in the document that was asked for: React would send it again for the browser to go on from. Pages
 * that come without a document hold it themselves.
 */
export async function WrittenOnce({ text }: { text: Html }) {
  const isDocument = (await headers()).get('accept')?.includes('text/html') ?? false;
  return isDocument ? <BroughtText name={handOver(text.html)} /> : <div {...holding(text)} />;
}
