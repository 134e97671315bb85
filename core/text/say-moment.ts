const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago something was: minutes and hours of today, days of this week, else the date. */
export function sayAgo(moment: Date, now: Date, language: string, timeZone?: string): string {
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const passed = Math.max(0, now.getTime() - moment.getTime());
  const days = daysBetween(moment, now, timeZone);
  if (passed < minute) return ago.format(0, 'second');
  if (passed < hour) return ago.format(-Math.floor(passed / minute), 'minute');
  if (days === 0) return ago.format(-Math.floor(passed / hour), 'hour');
  if (days < 7) return ago.format(-days, 'day');
  return sayDay(moment, now, language, timeZone);
}

/** When something was, as short as a margin needs it: the clock today, the weekday this week, else the date. */
export function sayClock(moment: Date, now: Date, language: string, timeZone?: string): string {
  const days = daysBetween(moment, now, timeZone);
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, ...(timeZone && { timeZone }) }).format(moment);
  if (days <= 0) return write({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (days < 7) return write({ weekday: 'short' });
  return sayDay(moment, now, language, timeZone);
}

/** The day and month, with the year where it isn't this one. */
export function sayDay(moment: Date, now: Date, language: string, timeZone?: string): string {
  const isThisYear = yearOf(moment, timeZone) === yearOf(now, timeZone);
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
    ...(timeZone && { timeZone }),
  }).format(moment);
}

/** Midnights between two moments, as the clock on the wall counts them. */
function daysBetween(before: Date, after: Date, timeZone?: string): number {
  return Math.round((dayOf(after, timeZone) - dayOf(before, timeZone)) / day);
}

function dayOf(moment: Date, timeZone?: string): number {
  const { year = 0, month = 1, day: date = 1 } = partsOf(moment, timeZone);
  return Date.UTC(year, month - 1, date);
}

function yearOf(moment: Date, timeZone?: string): number {
  return partsOf(moment, timeZone).year ?? 0;
}

function partsOf(moment: Date, timeZone?: string): Record<string, number> {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    ...(timeZone && { timeZone }),
  });
  return Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
}
