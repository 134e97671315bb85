import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import type { ReadingPlace } from './keep-place';
import { useWords } from './use-words';
import { WordCard } from './word-card';

/** The texts that are read, as the API names them. */
export type ReadTexts = {
  readonly editionId: string;
  readonly release?: number;
  readonly columns: string;
};

type GlossaryWordsProps = { place: ReadingPlace; texts: ReadTexts };

/** Underlines the words of the glossary, and says what they mean. */
export function GlossaryWords({ place, texts }: GlossaryWordsProps) {
  const { t } = useT('reader');
  const { chosen, chooseByKey, close } = useWords(async () => (await loadApi()).reading.words({ ...place, ...texts }));
  useKeys({ id: 'reader.words', label: t('words.title') }, [
    { id: 'word', keys: ['KeyG'], label: t('words.key'), run: chooseByKey },
  ]);
  if (!chosen) return null;
  const { conceptId, segmentId } = chosen.word;
  return (
    <WordCard
      key={`${segmentId} ${conceptId}`}
      {...chosen}
      workId={place.workId}
      load={async () => (await loadApi()).reading.word({ ...place, ...texts, segmentId, conceptId })}
      onClose={close}
    />
  );
}

async function loadApi() {
  const { createApiClient } = await import('@/api/client');
  return createApiClient(window.location.origin);
}
