type Content = Node | string | false | undefined;

/** An element with attributes and content; text is never taken for markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...content.filter((part) => part !== undefined && part !== false));
  return made;
}

export function button(text: string, act: () => void, label = text): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  if (label !== text) made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}

/** `1 place`, `2 places`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
