/** What stands in an element; nothing stands for what is left out. */
type Content = Node | string | false | undefined;

/** An element with attributes and content; text is never taken for markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...content.flatMap((part) => part || []));
  return made;
}

/** A button; a promise of its act that fails is reported by the browser. */
export function button(text: string, act: () => unknown): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', act);
  return made;
}
