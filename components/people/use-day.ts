import { useParams } from 'next/navigation';

/** Writes a moment as a day, in the language of the page. */
export function useDay(): (moment: string) => string {
  const { lng } = useParams<{ lng: string }>();
  const format = new Intl.DateTimeFormat(lng, { dateStyle: 'medium' });
  return (moment) => format.format(new Date(moment));
}
