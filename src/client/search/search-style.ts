/** The look of parts of a query that a passage may lack: their words say so, too. */
export const searchStyle = `
  .chips [data-role="optional"] button { border-style: dashed; }
  .chips [data-role="ignored"] button { border-style: dotted; }
  .chips [data-role="ignored"] b { text-decoration: line-through; }
`;
