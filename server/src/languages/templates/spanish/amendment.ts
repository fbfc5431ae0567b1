export const amendment = `{head}

{stateName}: enmienda al proyecto de resolución {draft}

Sustitúyase el párrafo [[1]] de la parte dispositiva por el siguiente:

“[[1]]. [[Invita a los Estados Miembros a que hagan lo que pide el nuevo texto]];”
`;
