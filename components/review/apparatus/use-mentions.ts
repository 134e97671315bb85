'use client';

import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { queries } from '@/api/queries';
import { findCalled, mentionAt } from '@/core/review/mention-at';
import { mayAct } from '@/core/work/role';
import { useBenchChapter } from '../../bench/bench-provider';

/** As many as are seen at a glance. */
const most = 6;

type Field = { readonly current: HTMLTextAreaElement | null };

/** Whom a comment may be calling as it is written, and the keys that choose one of them. */
export function useMentions(
  field: RefObject<HTMLTextAreaElement | null>,
  body: string,
  onChange: (body: string) => void,
) {
  const { workId } = useBenchChapter().chapter.place;
  const [caret, setCaret] = useState(0);
  const [place, setPlace] = useState(0);
  const [left, setLeft] = useState<number | null>(null);
  const calling = mentionAt(body, caret);
  const isCalling = calling !== null && calling.start !== left;
  const { data: team } = useQuery({
    ...queries.works.get.queryOptions({ input: { workId } }),
    enabled: isCalling,
    select: (work) => work.team.filter(({ userId, memberships }) => userId !== null && mayAct(memberships, 'comment')),
  });
  const people = isCalling ? findCalled(team ?? [], calling.typed).slice(0, most) : [];
  const active = people.length > 0 ? Math.min(place, people.length - 1) : -1;

  function choose(siglum: string): void {
    if (!calling) return;
    const before = `${body.slice(0, calling.start)}@${siglum} `;
    onChange(before + body.slice(calling.end));
    setCaret(before.length);
    moveCaret(field, before.length);
  }

  return {
    people,
    active,
    choose,
    /** The caret has moved, by a key, a press or what was typed. */
    follow(): void {
      setCaret(field.current?.selectionStart ?? 0);
      setPlace(0);
    },
    /** True where the key chose, moved through the list, or closed it. */
    takes(event: KeyboardEvent): boolean {
      const one = people[active];
      if (!one || event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === 'ArrowDown') setPlace((active + 1) % people.length);
      else if (event.key === 'ArrowUp') setPlace((active + people.length - 1) % people.length);
      else if (event.key === 'Enter' || event.key === 'Tab') choose(one.siglum);
      else if (event.key === 'Escape') setLeft(calling?.start ?? null);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}

/** Once the new text is in the field. */
function moveCaret(field: Field, to: number): void {
  requestAnimationFrame(() => {
    field.current?.focus();
    field.current?.setSelectionRange(to, to);
  });
}
