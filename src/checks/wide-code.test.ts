import { expect, inject, test } from 'vitest';
import { inEngines } from './in-engines.ts';
import { overflow } from './look.ts';

const site = inject('site');

inEngines((engine) => {
  test('wide code in an editorial page scrolls inside itself and widens no page', async () => {
    const page = await engine().open(`${site.url}about/`, { width: 320 });
    await page.evaluate(`void (() => {
      const code = document.createElement('pre');
      code.append('no-break '.repeat(20).replaceAll(' ', '_') + 'end of the line');
      document.querySelector('.prose').append(code);
    })()`);
    expect(await overflow(page)).toBe(0);
    expect(
      await page.evaluate<boolean>(
        '(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)(document.querySelector("pre"))',
      ),
    ).toBe(true);
    await page.close();
  });
});
