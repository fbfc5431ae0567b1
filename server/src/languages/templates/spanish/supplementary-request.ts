export const supplementaryRequest = `Asamblea General

{Session} período de sesiones

Solicitud de inclusión de un tema suplementario en el programa del {session} período de sesiones

{itemTitle}

Carta de fecha {date} dirigida {addressees} por {sender}

De conformidad con el artículo 14 del reglamento de la Asamblea General, tengo el honor de solicitar la inclusión en el programa del {session} período de sesiones de la Asamblea de un tema suplementario titulado “{itemTitle}”.

Con arreglo al artículo 20 del reglamento, {attachments}.

Agradecería que tuviera a bien hacer distribuir {letterAndAnnexes} como {circulatedAs}.

{signature}

{annexes}
`;
