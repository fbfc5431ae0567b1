export const letterUnderItem = `{head}

Carta de fecha {date} dirigida {addressees} por {sender}

Siguiendo instrucciones de mi Gobierno, tengo el honor de señalar a su atención [[el asunto de que trata la carta]].

[[Los hechos y lo que solicita el Gobierno.]]

A ese respecto, {attachments}.

Agradecería que tuviera a bien hacer distribuir {letterAndAnnexes} como {circulatedAs}.

{signature}

{annexes}
`;
