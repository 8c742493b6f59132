import type { Key, Page } from './engine.ts';
import { middleOf } from './engine.ts';
import { leave } from './free-pages.ts';
import type { Session } from './web-driver.ts';
import { propertyOf } from './web-driver.ts';

/** The code points that WebDriver gives to keys. */
const keys: Readonly<Record<Key, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Tab: '\uE004',
};

/** The name WebDriver gives to a reference to an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** The page of a session. */
export function pageOf({ post }: Session): Page {
  const evaluate = async <Value>(expression: string) =>
    // The caller names the type; WebDriver knows only JSON.
    (await post('/execute/sync', {
      script: `return (${expression});`,
      args: [],
    })) as Value;
  const goto = async (url: string) => {
    await post('/url', { url });
  };
  // The driver calls links that stand right under the window's edge not interactable, so the
  // pointer is sent to a place and not to an element.
  const point = async (pointerType: 'mouse' | 'touch', selector: string) => {
    const [x, y] = await evaluate<[number, number]>(middleOf(selector));
    await post('/actions', {
      actions: [
        {
          type: 'pointer',
          id: pointerType,
          parameters: { pointerType },
          actions: [
            { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  };
  return {
    requests: () =>
      evaluate(
        'performance.getEntries().map(({ name }) => name).filter((name) => URL.canParse(name))',
      ),
    // A session that is driven keeps nothing, and WebKit does not write its console anywhere.
    errors: async () => [],
    evaluate,
    goto,
    click: (selector) => point('mouse', selector),
    touch: (selector) => point('touch', selector),
    type: async (selector, text) => {
      const found = await post('/element', { using: 'css selector', value: selector });
      const element = String(propertyOf(found, elementKey));
      await post(`/element/${element}/value`, { text });
    },
    press: async (key) => {
      const value = keys[key];
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    close: async () => {
      await leave({ evaluate, goto });
      await goto('about:blank');
    },
  };
}
