'use client';

import { useState } from 'react';
import type { TermImport } from '@/api/contract/term-files';
import { Button } from '@/components/ui/button';
import { Radio, RadioGroup } from '@/components/ui/radio-group';
import { giveWay, joinConcepts } from '@/core/terms/join-concepts';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { Differences } from './concept-changes';
import styles from './term-files.module.css';
import type { ImportingTerms } from './use-import-terms';

type Conflict = TermImport['conflicts'][number];

/** As many as are drawn at once; more on demand. */
const glance = 30;

/** Entries about which the glossary says otherwise: each is left out, joins a concept, or is one of its own. */
export function ConflictList({ conflicts, importing }: { conflicts: Conflict[]; importing: ImportingTerms }) {
  const { t } = useT('glossaries');
  const [most, setMost] = useState(glance);
  const clear = conflicts.filter(({ concepts }) => concepts.length === 1);
  const chooseAll = (isTaken: boolean) =>
    importing.choose(
      (isTaken ? clear : conflicts).map(({ entry, concepts }) => ({ entry, as: (isTaken && concepts[0]?.id) || null })),
    );
  return (
    <>
      <div className={styles.acts}>
        {clear.length > 0 && (
          <Button size="small" onPress={() => chooseAll(true)}>
            {t('conflict.takeAll', { count: clear.length })}
          </Button>
        )}
        <Button size="small" onPress={() => chooseAll(false)}>
          {t('conflict.leaveAll')}
        </Button>
      </div>
      <ul className={styles.entries}>
        {conflicts.slice(0, most).map((conflict) => (
          <ConflictEntry key={conflict.entry} conflict={conflict} importing={importing} />
        ))}
      </ul>
      {conflicts.length > most && (
        <Button size="small" onPress={() => setMost(most + 200)}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

const leftOut = 'left-out';

function ConflictEntry({ conflict, importing }: { conflict: Conflict; importing: ImportingTerms }) {
  const { t, lng } = useT('glossaries');
  const { entry, line, kind, language, stored, read, concept, concepts } = conflict;
  const chosen = importing.choices.get(entry) ?? leftOut;
  const [headword] = concept.terms;
  const joined = concepts.find(({ id }) => id === chosen);
  return (
    <li className={styles.entry}>
      <h3 className={`tx ${styles.headword}`}>
        <bdi lang={headword?.language}>{headword?.text}</bdi> <small className="faint">{t('line', { line })}</small>
      </h3>
      <p className={styles.why}>
        {kind === 'preferred' && t('conflict.preferred', { language: languageName(language, lng) })}
        {kind === 'ambiguous' && t('conflict.ambiguous', { count: concepts.length })}
        {kind === 'term-of-another' && t('conflict.term-of-another')}
      </p>
      {kind === 'preferred' && (
        <dl className={styles.differences}>
          <Preferred label={t('conflict.stored')} language={language} term={stored} />
          <Preferred label={t('conflict.read')} language={language} term={read} />
        </dl>
      )}
      {concepts.length > 0 && (
        <RadioGroup
          label={t('conflict.label')}
          value={chosen}
          onChange={(as) => importing.choose([{ entry, as: as === leftOut ? null : as }])}
        >
          <Radio value={leftOut}>{t('conflict.leave')}</Radio>
          {concepts.map(({ id, terms, definition }) => (
            <Radio key={id} value={id} {...(definition !== '' && { description: <bdi>{definition}</bdi> })}>
              {t('conflict.join')} <bdi lang={terms[0]?.language}>{terms[0]?.text}</bdi>
            </Radio>
          ))}
          <Radio value="new">{t('conflict.new')}</Radio>
        </RadioGroup>
      )}
      {chosen === 'new' && <Differences before={null} after={concept} />}
      {joined && <Differences before={joined} after={joinConcepts(giveWay(joined, concept), concept)} />}
    </li>
  );
}

function Preferred({ label, language, term }: { label: string; language: string; term: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi className="word" lang={language}>
          {term}
        </bdi>
      </dd>
    </div>
  );
}
