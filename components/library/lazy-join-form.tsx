'use client';

import dynamic from 'next/dynamic';

/** Its field and button come only to a library that shows it. */
export const LazyJoinForm = dynamic(() => import('./join-form').then((file) => file.JoinForm));
