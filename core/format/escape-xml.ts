// What XML 1.0 cannot hold, even escaped: control characters, halves of surrogate pairs, two noncharacters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text as it stands in an element or an attribute of XML, without what XML can't hold. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}
