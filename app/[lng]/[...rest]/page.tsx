import { notFound } from 'next/navigation';

/** Any other address in a language, so that it gets the page that speaks it. */
export default function Page() {
  notFound();
}
