export const additionalRequest = `Asamblea General

{Session} período de sesiones

Solicitud de inclusión de un tema adicional en el programa del {session} período de sesiones

{itemTitle}

Carta de fecha {date} dirigida {addressees} por {sender}

De conformidad con el artículo 15 del reglamento de la Asamblea General, tengo el honor de solicitar la inclusión en el programa del {session} período de sesiones de la Asamblea de un tema adicional, de carácter importante y urgente, titulado “{itemTitle}”.

Con arreglo al artículo 20 del reglamento, {attachments}.

Agradecería que tuviera a bien hacer distribuir {letterAndAnnexes} como {circulatedAs}.

{signature}

{annexes}
`;
