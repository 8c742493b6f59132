/** A real browser, whichever it is. */
export interface Engine {
  readonly name: EngineName;
  /** The version as the browser tells it. */
  readonly version: string;
  readonly open: (url: string, settings?: Settings) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export const engineNames = ['Chromium', 'Firefox', 'WebKitGTK'] as const;
export type EngineName = (typeof engineNames)[number];

/** What a reader may have chosen. Not every engine can be set to everything: see `can`. */
export interface Settings {
  readonly script?: boolean;
  readonly dark?: boolean;
  readonly width?: number;
}

/** One open page. Expressions are JavaScript; their values must survive JSON. */
export interface Page {
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  readonly goto: (url: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly press: (key: 'Enter' | 'Tab' | 'Escape') => Promise<void>;
  /** Every address asked for, where the engine tells; console errors likewise. */
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Wait until an expression is true of the page. */
export async function waitFor(
  page: Page,
  expression: string,
  claim: string,
): Promise<void> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    if (await page.evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error(`Expected ${claim} within 15 seconds`);
}
