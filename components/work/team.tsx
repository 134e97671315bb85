'use client';

import { useParams } from 'next/navigation';
import type { Teammate } from '@/api/contract/works';
import { Link } from '@/components/ui/link';
import { Siglum } from '@/components/ui/siglum';
import { mayAct, type Role } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { ownName } from './own-name';
import styles from './side.module.css';
import { useWork } from './use-work';
import { workPath } from './work-paths';

export function Team() {
  const { t } = useT('work');
  const { lng } = useParams<{ lng: string }>();
  const { id, team, mine } = useWork();
  const path = `${workPath(lng, id)}/people`;
  return (
    <section aria-labelledby="team">
      <div className={styles.head}>
        <h2 id="team">
          {t('team.title')} <span className="faint num">{t('team.number', { number: team.length })}</span>
        </h2>
        {mine.length > 0 && <Link href={path}>{mayAct(mine, 'own') ? t('team.manage') : t('team.see')}</Link>}
      </div>
      {team.length === 0 && <p className="faint">{t('team.none')}</p>}
      <ul>
        {team.map((one) => (
          <Member key={one.userId ?? one.siglum} member={one} />
        ))}
      </ul>
    </section>
  );
}

function Member({ member }: { member: Teammate }) {
  const { t } = useT('work');
  const path = useRecordPath(member);
  const does: Record<Role, string> = {
    owner: t('role.owner'),
    reviewer: t('role.reviewer'),
    translator: t('role.translator'),
    commenter: t('role.commenter'),
    reader: t('role.reader'),
  };
  const roles = member.memberships.map(({ role, languages }) =>
    languages ? t('role.for', { role: does[role], languages: languages.map(ownName).join(', ') }) : does[role],
  );
  return (
    <li className={styles.member}>
      <Siglum siglum={member.siglum} name={member.name} hidden />
      <p>
        {path === null ? (
          <bdi>{member.name}</bdi>
        ) : (
          <Link href={path}>
            <bdi>{member.name}</bdi>
          </Link>
        )}{' '}
        <span className={styles.meta}>{roles.join('; ')}</span>
      </p>
    </li>
  );
}

/** Where it stands what others made of someone's versions, for themselves and those who review; else what they did. */
function useRecordPath({ contributorId }: Teammate): string | null {
  const { lng } = useParams<{ lng: string }>();
  const { id, mine, languages } = useWork();
  if (contributorId === null) return null;
  const isMe = languages.some(({ contributors }) => contributors.some((one) => one.id === contributorId && one.isMe));
  const path = workPath(lng, id);
  return isMe || mayAct(mine, 'review') ? `${path}/lessons/${contributorId}` : `${path}/history?by=${contributorId}`;
}
