'use client';

import { MessageSquare, Plus } from 'lucide-react';
import { type CSSProperties, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { ConceptCounts, ConceptPage, ConceptRow, Glossary } from '@/api/contract/concepts';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { useKeys } from '@/components/ui/keys/use-keys';
import { LoadingLines } from '@/components/ui/loading-lines';
import { PlainSelect } from '@/components/ui/plain-select';
import { SearchField } from '@/components/ui/search-field';
import { languageDirection, languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { Counting } from './counting';
import frame from './frame.module.css';
import styles from './glossary.module.css';
import { listLength, useConceptCounts, useConcepts, useGlossaryPlace } from './use-glossary';

type ConceptListProps = { glossary: Glossary; glossaries: readonly Glossary[]; onPropose: () => void };

/** The concepts of a glossary, with what stands for each in the languages of the work. */
export function ConceptList({ glossary, glossaries, onPropose }: ConceptListProps) {
  const { t } = useT('glossary');
  const search = useRef<HTMLInputElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const { conceptId, openConcept, setPhrase, setGlossary, phrase } = useGlossaryPlace();
  const [written, setWritten] = useState(phrase);
  const rested = useDeferredValue(written);
  const page = useConcepts(glossary.id);
  const counted = useConceptCounts(glossary.id);
  const rows = page.data?.concepts ?? [];
  const place = rows.findIndex(({ id }) => id === conceptId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows what is written, not the other way round
  useEffect(() => setPhrase(rested.trim()), [rested]);

  const step = (by: number) => openConcept(rows[Math.min(rows.length - 1, Math.max(0, place + by))]?.id ?? conceptId);
  useKeys({ id: 'glossary.list', label: t('concepts') }, [
    { id: 'find', keys: ['/', 'Mod+KeyK'], label: t('find'), run: () => search.current?.select() },
    { id: 'next', keys: ['KeyJ', 'ArrowDown'], label: t('keys.next'), run: () => step(1), repeats: true },
    { id: 'previous', keys: ['KeyK', 'ArrowUp'], label: t('keys.previous'), run: () => step(-1), repeats: true },
  ]);

  return (
    <section className={frame.list} aria-label={t('concepts')}>
      <div className={styles.tools}>
        {glossaries.length > 1 && (
          <PlainSelect label={t('title')} value={glossary.id} onChange={setGlossary} options={glossaries} />
        )}
        <SearchField label={t('find')} keys="/" inputRef={search} value={written} onChange={setWritten} />
        {counted.data && <Filters counts={counted.data.counts} />}
        <span className={styles.gap} />
        {glossary.may.propose && (
          <Button size="small" icon={<Plus aria-hidden />} keys="KeyN" onPress={onPropose}>
            {glossary.may.edit ? t('add') : t('propose')}
          </Button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <div ref={scroll} className={frame.scroll} tabIndex={0}>
        {page.isPending && <LoadingLines widths={[60, 40, 50]} />}
        {page.isError && <ErrorState onRetry={() => page.refetch()} />}
        {page.data && rows.length === 0 && <p className={`faint ${styles.nothing}`}>{t('noneFound')}</p>}
        {page.data?.isCounting && (
          <div className={styles.inset}>
            <Counting />
          </div>
        )}
        {page.data && rows.length > 0 && (
          <ConceptTable page={page.data} onTurn={() => scroll.current?.scrollTo({ top: 0 })} />
        )}
      </div>
    </section>
  );
}

function Filters({ counts }: { counts: ConceptCounts['counts'] }) {
  const { t } = useT('glossary');
  const { filter, setFilter } = useGlossaryPlace();
  const shown = (['invented', 'open', 'discussed', 'proposed', 'dismissed'] as const).filter(
    (one) => counts[one] > 0 || one === filter,
  );
  return (
    <div className={styles.filters}>
      <FilterButton isOn={filter === null} label={t('filter.all')} count={counts.all} onPress={() => setFilter(null)} />
      {shown.map((one) => (
        <FilterButton
          key={one}
          isOn={filter === one}
          label={t(`filter.${one as 'invented' | 'open' | 'discussed' | 'proposed' | 'dismissed'}`)}
          count={counts[one]}
          onPress={() => setFilter(one)}
        />
      ))}
    </div>
  );
}

type FilterButtonProps = { isOn: boolean; label: string; count: number; onPress: () => void };

function FilterButton({ isOn, label, count, onPress }: FilterButtonProps) {
  const { lng } = useT('glossary');
  return (
    <button type="button" className={styles.filter} aria-pressed={isOn} onClick={onPress}>
      {label} <span className="num faint">{count.toLocaleString(lng)}</span>
    </button>
  );
}

type ConceptTableProps = { page: ConceptPage; onTurn: () => void };

function ConceptTable({ page, onTurn }: ConceptTableProps) {
  const { t, lng } = useT('glossary');
  const { passed, setPage } = useGlossaryPlace();
  const { concepts, total, previous, next } = page;
  const turn = (to: string | null, by: number) => {
    setPage(to, passed + by);
    onTurn();
  };
  return (
    <>
      <table className={styles.table} style={{ '--languages': page.languages.length } as CSSProperties}>
        <thead>
          <tr>
            <th scope="col">{t('concept')}</th>
            {page.languages.map((language) => (
              <th key={language} scope="col">
                <abbr title={languageName(language, lng)}>{language}</abbr>
              </th>
            ))}
            <th scope="col" className={styles.uses}>
              {t('uses')}
            </th>
            <th scope="col" className={styles.talk}>
              <span className="visually-hidden">{t('discussion')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {concepts.map((row) => (
            <ConceptLine key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {(previous ?? next) !== null && (
        <p className={styles.pages}>
          <Button size="small" isDisabled={previous === null} onPress={() => turn(previous, -listLength)}>
            {t('before')}
          </Button>
          <span className="num">
            {t('range', { first: passed + 1, last: Math.min(total, passed + concepts.length), total })}
          </span>
          <Button size="small" isDisabled={next === null} onPress={() => turn(next, concepts.length)}>
            {t('after')}
          </Button>
        </p>
      )}
    </>
  );
}

function ConceptLine({ row }: { row: ConceptRow }) {
  const { t } = useT(['glossary', 'terms']);
  const { conceptId, openConcept } = useGlossaryPlace();
  const { id, headword, meaning, definition, renderings, uses, comments, status } = row;
  const isOpen = id === conceptId;
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <tr ref={line} data-open={isOpen || undefined}>
      <th scope="row">
        <button
          type="button"
          className={styles.headword}
          aria-current={isOpen ? 'true' : undefined}
          onClick={() => openConcept(id)}
        >
          <bdi className="tx word" lang={headword.language}>
            {headword.text}
          </bdi>
          <bdi className={styles.meaning}>{meaning ?? definition}</bdi>
          {status === 'proposed' && <small className={styles.proposed}>{t('filter.proposed')}</small>}
        </button>
      </th>
      {renderings.map(({ language, kind, preferred }) =>
        preferred !== null && kind !== 'keep' ? (
          <td key={language} className="tx" lang={language} dir={languageDirection(language)} title={preferred}>
            {preferred}
          </td>
        ) : (
          <td key={language} className={styles.treatment}>
            {kind === 'keep' ? t('terms:treatment.keep') : t('open')}
          </td>
        ),
      )}
      <td className={`num ${styles.uses}`}>{uses}</td>
      <td className={styles.talk}>
        {comments > 0 && (
          <>
            <MessageSquare aria-hidden />
            <span className="num">{comments}</span>
          </>
        )}
      </td>
    </tr>
  );
}
