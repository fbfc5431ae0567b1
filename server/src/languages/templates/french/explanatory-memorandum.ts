export const explanatoryMemorandum = `Mémoire explicatif
---
1. [[L’objet de la question et son origine.]]

2. [[Les raisons pour lesquelles l’Assemblée générale devrait l’examiner.]]

3. [[Ce que l’Assemblée générale est invitée à faire.]]
`;
