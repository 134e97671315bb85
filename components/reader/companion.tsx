'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { ToolsProps } from './tools/sentence-tools';

/** The place that is kept, and what a reader may do with a sentence. It comes once the page rests. */
export function Companion(props: ToolsProps) {
  const [Tools, setTools] = useState<ComponentType<ToolsProps> | null>(null);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const { SentenceTools } = await import('./tools/sentence-tools');
      if (!isGone) setTools(() => SentenceTools);
    };
    // Safari has no idle callback
    if (!('requestIdleCallback' in window)) setTimeout(load, 200);
    else requestIdleCallback(load, { timeout: 2000 });
    return () => {
      isGone = true;
    };
  }, []);
  return Tools && <Tools {...props} />;
}
