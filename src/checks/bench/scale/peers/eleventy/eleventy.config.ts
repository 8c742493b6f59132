/** What is used of the configuration that Eleventy passes. */
interface Configuration {
  readonly setUseGitIgnore: (use: boolean) => void;
  readonly amendLibrary: (name: 'md', amend: (parser: MarkdownIt) => void) => void;
}

interface MarkdownIt {
  readonly core: {
    readonly ruler: {
      readonly push: (name: string, rule: (state: State) => void) => void;
    };
  };
}

interface State {
  readonly tokens: readonly {
    readonly type: string;
    readonly attrSet: (name: string, value: string) => void;
  }[];
}

export default function configure(configuration: Configuration) {
  configuration.setUseGitIgnore(false);
  configuration.amendLibrary('md', ({ core }) => {
    core.ruler.push('paragraph-ids', ({ tokens }) => {
      const paragraphs = tokens.filter(({ type }) => type === 'paragraph_open');
      for (const [index, token] of paragraphs.entries())
        token.attrSet('id', `p${index + 1}`);
    });
  });
  return { dir: { output: 'dist' }, markdownTemplateEngine: false };
}
