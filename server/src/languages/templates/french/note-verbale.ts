export const noteVerbale = `{head}

Note verbale datée du {date}, adressée {addressees} par la Mission permanente {ofState} auprès de l’Organisation des Nations Unies

La Mission permanente {ofState} auprès de l’Organisation des Nations Unies présente ses compliments {greeted} et {noteOpening}.

[[Ce que la Mission permanente a d’autre à communiquer.]]

La Mission permanente serait reconnaissante de bien vouloir faire distribuer le texte {noteAndAnnexes} comme {circulatedAs}.

{annexes}
`;
