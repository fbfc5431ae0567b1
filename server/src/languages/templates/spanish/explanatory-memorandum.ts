export const explanatoryMemorandum = `Memorando explicativo
---
1. [[De qué trata el tema y desde cuándo.]]

2. [[Por qué debería examinarlo la Asamblea General.]]

3. [[Qué se pide a la Asamblea General.]]
`;
