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

/** What a reader may have chosen. */
export interface Settings {
  readonly script?: boolean;
  readonly dark?: boolean;
  /** As little movement as a reader may ask for. */
  readonly still?: boolean;
  /** The few colours of the system alone; an engine that cannot be told keeps the page's. */
  readonly forcedColours?: boolean;
  /** Of the viewport, in CSS pixels. */
  readonly width?: number;
}

export const defaultWidth = 1280;
export const viewportHeight = 900;

export type Key = 'Enter' | 'Escape' | 'Space' | 'Tab';

/**
 * One open page. Expressions are JavaScript, and are evaluated with the page's own script off too;
 * their values must survive JSON.
 */
export interface Page {
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  readonly goto: (url: string) => Promise<void>;
  /** Press the mouse on an element; `touch` puts a finger on it where the engine has a screen for it. */
  readonly click: (selector: string) => Promise<void>;
  readonly touch: (selector: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** Every address that the page has asked for. */
  readonly requests: () => Promise<readonly string[]>;
  /**
   * What it has written to the console as errors, broken rules of its policy among them; WebKitGTK
   * does not tell.
   */
  readonly errors: () => Promise<readonly string[]>;
  /** Give the window another width and height, as one who turns a telephone, where it can be told. */
  readonly turn?: (width: number, height: number) => Promise<void>;
  /** The page as a PDF file with its grounds, where the engine prints. */
  readonly print?: () => Promise<Uint8Array>;
  /** What is seen of the page, as a PNG file, where the engine tells. */
  readonly picture?: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** How many milliseconds a browser may take over one thing: what takes longer never ends. */
export const patience = 90_000;

/** Wait until an expression is true of the page. It is asked often at first, then less. */
export async function waitFor(
  page: Page,
  expression: string,
  claim: string,
): Promise<void> {
  const end = Date.now() + patience;
  for (let wait = 5; Date.now() < end; wait = Math.min(2 * wait, 80)) {
    if (await isTrue(page, expression)) return;
    await pause(wait);
  }
  throw new Error(`Expected ${claim} within ${patience / 1000} seconds`);
}

/** An answer may be lost where the page changes meanwhile: it is asked again. */
async function isTrue(page: Page, expression: string): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const lost = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), 10_000);
  });
  const answer = page.evaluate<boolean>(`Boolean(${expression})`).catch(() => false);
  return Promise.race([answer, lost]).finally(() => clearTimeout(timer));
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/**
 * An expression: the middle of the first box of an element, brought into view. As for a reader, the
 * page has heard of the scrolling before it is pressed, and has laid out what it had not.
 */
export function middleOf(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    const show = () => element.scrollIntoView({ block: 'center', behavior: 'instant' });
    show();
    window.dispatchEvent(new Event('scroll'));
    show();
    const { x, y, width, height } = element.getClientRects()[0];
    return [x + width / 2, y + height / 2];
  })()`;
}
