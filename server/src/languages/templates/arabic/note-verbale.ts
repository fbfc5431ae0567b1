export const noteVerbale = `{head}

مذكرة شفوية مؤرخة {date} موجهة {addressees} من البعثة الدائمة {ofState} لدى الأمم المتحدة

تهدي البعثة الدائمة {ofState} لدى الأمم المتحدة تحياتها {greeted} {noteOpening}.

[[ما تود البعثة الدائمة إبلاغه علاوة على ذلك.]]

وترجو البعثة الدائمة ممتنة تعميم {noteAndAnnexes} {circulatedAs}.

{annexes}
`;
