const msOfDay = 86_400_000;
/** Excel counts days from 1899-12-31, and one day too many from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);
const daysTo1904 = 1462;

/** Formats that Excel knows by number. Those of days and times are shown as ISO 8601 has them, whatever the language of Excel. */
const known: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'yyyy-mm-dd',
  16: 'yyyy-mm-dd',
  17: 'yyyy-mm',
  18: 'hh:mm',
  19: 'hh:mm:ss',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'yyyy-mm-dd hh:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: 'hh:mm:ss',
  47: 'mm:ss',
};

/** A number as a sheet shows it, by the code of its format or the number of a known one. */
export function cellText(value: number, format: string | number, isFrom1904 = false): string {
  const code = typeof format === 'number' ? (known[format] ?? 'General') : format;
  const [positive = 'General', negative] = code.replace(unseen, '').split(';');
  const part = value < 0 && negative ? negative : positive;
  const bare = part.replace(quoted, '');
  if (!Number.isFinite(value)) return String(value);
  if (/[ymdhs]/i.test(bare.replace(/general/i, ''))) return dateText(value + (isFrom1904 ? daysTo1904 : 0), part);
  return /[0#?]/.test(bare) ? numberText(value, bare) : plain(value);
}

/** Colours, languages, conditions and paddings of a format. */
const unseen = /\[[^\]]*\]|_.|\*./g;
/** Words in a format. */
const quoted = /"([^"]*)"|\\(.)/g;

function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function numberText(value: number, part: string): string {
  const scaled = part.includes('%') ? value * 100 : value;
  const decimals = /\.([0#?]+)/.exec(part)?.[1] ?? '';
  const shown = Math.abs(scaled).toLocaleString('en', {
    useGrouping: /[0#],[0#]/.test(part),
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals.length,
    minimumIntegerDigits: Math.max(1, (/0+(?=\.|%|$)/.exec(part.replaceAll(',', ''))?.[0] ?? '').length),
  });
  return `${value < 0 ? '-' : ''}${shown}${part.includes('%') ? '%' : ''}`;
}

function dateText(days: number, part: string): string {
  const date = new Date(dayZero + Math.round(days * msOfDay));
  const isMorning = date.getUTCHours() < 12;
  const hasHalves = /am\/pm/i.test(part);
  let isTime = false;
  return part.replace(/"[^"]*"|\\.|am\/pm|yyyy|yy|m+|d+|h+|s+/gi, (token, at: number) => {
    const kind = token[0]?.toLowerCase();
    if (kind === '"' || kind === '\\') return token.replace(quoted, '$1$2');
    const isMinute = kind === 'm' && (isTime || /^:?s/i.test(part.slice(at + token.length)));
    isTime = kind === 'h';
    const two = (number: number) => (token.length > 1 ? String(number).padStart(2, '0') : String(number));
    if (kind === 'a') return isMorning ? 'AM' : 'PM';
    if (kind === 'y') return String(date.getUTCFullYear()).slice(token.length === 2 ? 2 : 0);
    if (kind === 'h') return two(hasHalves ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
    if (kind === 's') return two(date.getUTCSeconds());
    if (isMinute) return two(date.getUTCMinutes());
    const style = token.length === 3 ? 'short' : 'long';
    if (kind === 'd')
      return token.length > 2 ? date.toLocaleString('en', { weekday: style, timeZone: 'UTC' }) : two(date.getUTCDate());
    return token.length > 2
      ? date.toLocaleString('en', { month: style, timeZone: 'UTC' })
      : two(date.getUTCMonth() + 1);
  });
}
