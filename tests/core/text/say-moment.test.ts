import { describe, expect, it } from 'vitest';
import { sayAgo, sayClock } from '@/core/text/say-moment';

const now = new Date('2026-05-12T14:30:00Z');
const at = (moment: string) => new Date(moment);

describe('sayAgo', () => {
  it('counts minutes and hours of the day, then days of the week', () => {
    expect(sayAgo(at('2026-05-12T14:29:40Z'), now, 'en', 'UTC')).toBe('now');
    expect(sayAgo(at('2026-05-12T14:27:00Z'), now, 'en', 'UTC')).toBe('3 minutes ago');
    expect(sayAgo(at('2026-05-12T09:00:00Z'), now, 'de', 'UTC')).toBe('vor 5 Stunden');
    expect(sayAgo(at('2026-05-11T18:40:00Z'), now, 'es', 'UTC')).toBe('ayer');
  });

  it('says the date of what is older, with the year when it was another one', () => {
    expect(sayAgo(at('2026-05-02T10:00:00Z'), now, 'en', 'UTC')).toBe('May 2');
    expect(sayAgo(at('2025-12-31T10:00:00Z'), now, 'en', 'UTC')).toBe('Dec 31, 2025');
  });

  it('calls it yesterday by the clock on the wall, not by hours', () => {
    expect(sayAgo(at('2026-05-12T02:00:00Z'), now, 'en', 'America/New_York')).toBe('yesterday');
  });

  it('takes a moment ahead of the clock for now', () => {
    expect(sayAgo(at('2026-05-12T14:30:05Z'), now, 'en', 'UTC')).toBe('now');
  });
});

describe('sayClock', () => {
  it('says the clock today, the weekday this week, else the date', () => {
    expect(sayClock(at('2026-05-12T09:05:00Z'), now, 'en', 'UTC')).toBe('09:05');
    expect(sayClock(at('2026-05-10T09:05:00Z'), now, 'en', 'UTC')).toBe('Sun');
    expect(sayClock(at('2026-04-10T09:05:00Z'), now, 'fr', 'UTC')).toBe('10 avr.');
  });
});
