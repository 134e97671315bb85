import type { Inflection } from '../inflection';

const particle =
  /(?:들)?(?:은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|한테|와|과|랑|이랑|도|만|로|으로|부터|까지|처럼|보다|아|야|여|이여|라고|이라고|이다|였다|이었다|들)$/;

/** Particles are written onto the noun. */
export const korean: Inflection = {
  ofTerm: (word) => [word],
  ofText: (word) => {
    const keys: string[] = [];
    for (let length = word.length - 1; length >= 1; length--) {
      const found = particle.exec(word.slice(length));
      if (found?.index === 0) keys.push(word.slice(0, length));
    }
    return keys;
  },
};
