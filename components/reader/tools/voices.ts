/** A voice of this device for a language, one of the same region first; null where there is none. */
export function findVoice(language: string): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  const voices = window.speechSynthesis.getVoices();
  const tagOf = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase();
  const wanted = language.toLowerCase();
  const [spoken = ''] = wanted.split('-');
  return (
    voices.find((voice) => tagOf(voice) === wanted) ??
    voices.find((voice) => tagOf(voice).split('-')[0] === spoken) ??
    null
  );
}

/** Reads elements aloud one after another; `onReach` is told each before, and null at the end. Answers the way to stop. */
export function readAloud(
  sentences: readonly HTMLElement[],
  voice: SpeechSynthesisVoice,
  onReach: (sentence: HTMLElement | null) => void,
): () => void {
  const { speechSynthesis } = window;
  let isStopped = false;
  const speak = (place: number) => {
    const sentence = sentences[place];
    if (isStopped) return;
    onReach(sentence ?? null);
    if (!sentence) return;
    const utterance = new SpeechSynthesisUtterance(plainTextOf(sentence));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => speak(place + 1);
    utterance.onerror = () => !isStopped && onReach(null);
    speechSynthesis.speak(utterance);
  };
  speechSynthesis.cancel();
  speak(0);
  return () => {
    isStopped = true;
    speechSynthesis.cancel();
    onReach(null);
  };
}

/** What a sentence says, without the markers of its notes. */
function plainTextOf(sentence: HTMLElement): string {
  const copy = sentence.cloneNode(true) as HTMLElement;
  for (const marker of copy.querySelectorAll('[role=doc-noteref]')) marker.remove();
  return copy.textContent ?? '';
}
