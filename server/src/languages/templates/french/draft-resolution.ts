export const draftResolution = `{head}

{stateName} : projet de résolution
---
{itemTitle}

L’Assemblée générale,

Rappelant les buts et principes énoncés dans la Charte des Nations Unies,

Consciente [[de ce qui fait que la question intéresse tous les États Membres]],

1. Demande [[aux États Membres de faire ce à quoi tend la résolution]] ;

2. Prie le Secrétaire général de lui présenter à sa {nextSession} session un rapport sur l’application de la présente résolution ;

3. Décide d’inscrire à l’ordre du jour provisoire de sa {nextSession} session la question intitulée « {itemTitle} ».
`;
