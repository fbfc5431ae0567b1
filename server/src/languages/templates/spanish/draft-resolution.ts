export const draftResolution = `{head}

{stateName}: proyecto de resolución
---
{itemTitle}

La Asamblea General,

Recordando los propósitos y principios de la Carta de las Naciones Unidas,

Consciente [[de por qué el asunto interesa a todos los Estados Miembros]],

1. Exhorta [[a los Estados Miembros a que hagan aquello para lo que se aprueba la resolución]];

2. Solicita al Secretario General que le presente en su {nextSession} período de sesiones un informe sobre la aplicación de la presente resolución;

3. Decide incluir en el programa provisional de su {nextSession} período de sesiones el tema titulado “{itemTitle}”.
`;
