export const amendment = `{head}

{stateName} : amendement au projet de résolution {draft}

Remplacer le paragraphe [[1]] du dispositif par le texte suivant :

« [[1]]. [[Invite les États Membres à faire ce que le nouveau texte leur demande]] ; »
`;
