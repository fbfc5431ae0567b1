export const draftResolution = `{head}

{stateName}: draft resolution
---
{itemTitle}

The General Assembly,

Recalling the purposes and principles of the Charter of the United Nations,

Recognizing [[why the matter concerns all Member States]],

1. Calls upon [[Member States to do what the resolution is for]];

2. Requests the Secretary-General to submit to the General Assembly at its {nextSession} session a report on the implementation of the present resolution;

3. Decides to include in the provisional agenda of its {nextSession} session the item entitled “{itemTitle}”.
`;
