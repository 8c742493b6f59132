/**
 * Whether letters are still being composed, as in Korean: the key is then the input method's, and
 * what the field holds is not yet what the reader means.
 */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari ends composing before it tells of the key that did it; only the old code, 229, is left
  // to know it by, and the types advise against naming that.
  return event.isComposing || Reflect.get(event, 'keyCode') === 229;
}

/** Calls back when what is typed into a field or form has rested for a while. */
export class Typing {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param rest - milliseconds without a letter */
  constructor(typed: HTMLElement, rest: number, onRest: () => void) {
    typed.addEventListener('input', (event) => {
      this.forget();
      if (event instanceof InputEvent && event.isComposing) return;
      this.#timer = setTimeout(onRest, rest);
    });
    // Some browsers tell of the last letters before composing has ended, and not again.
    typed.addEventListener('compositionend', () => {
      this.forget();
      this.#timer = setTimeout(onRest, rest);
    });
  }

  /** Call back no more for what has been typed so far. */
  forget(): void {
    clearTimeout(this.#timer);
  }
}
