import { type Sentence, sentence } from '../text/sentence.ts';
import type { LanguageCode } from './language.ts';

/** What an opening phrase does, and the phrases of other languages that stand in its place in official texts. */
export interface OpenerFamily {
	readonly place: 'preambular' | 'operative';
	/** What the paragraph does by it; one sentence. */
	readonly meaning: Sentence;
	/** As the Assembly says it, the commonest first. A language is left out where no phrase is sure. */
	readonly phrases: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
}

/**
 * Small words that follow an opening phrase without changing what it is ("Recalling that", "Takes note of"). Those of Chinese are written
 * together with it.
 */
export const openerTails: Readonly<Record<LanguageCode, readonly string[]>> = {
	ar: ['إلى', 'على', 'أن', 'من', 'في'],
	zh: ['其', '的是'],
	en: ['that', 'of', 'on', 'the', 'in'],
	fr: ['que', 'de', 'à', 'le', 'la'],
	ru: ['о', 'что', 'на', 'о том'],
	es: ['que', 'de', 'a'],
};

/**
 * Measured on the language versions of 128 official resolutions, paragraph by paragraph: a phrase stands here where it, or one of two, translates
 * at least 60 % of the English ones, in either gender. Where translators choose among many, as French does for "Recognizing", there is none.
 */
export const openerFamilies: readonly OpenerFamily[] = [
	{
		place: 'preambular',
		meaning: sentence`Refers to an earlier text or event on which the resolution builds.`,
		phrases: { en: ['Recalling'], fr: ['Rappelant'], es: ['Recordando'], ru: ['ссылаясь', 'напоминая'], ar: ['وإذ تشير'], zh: ['回顾'] },
	},
	{
		place: 'preambular',
		meaning: sentence`Refers to an earlier text, behind a paragraph that does so too.`,
		phrases: {
			...{ en: ['Recalling also'], fr: ['Rappelant également'], es: ['Recordando también'] },
			...{ ru: ['ссылаясь также', 'напоминая также'], ar: ['وإذ تشير أيضا'], zh: ['又回顾'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Refers to an earlier text, as the third paragraph in a row that does so.`,
		phrases: {
			...{ en: ['Recalling further'], fr: ['Rappelant en outre'], es: ['Recordando además'] },
			...{ ru: ['ссылаясь далее', 'напоминая далее'], ar: ['وإذ تشير كذلك'], zh: ['还回顾'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Says again what the organ has said before and holds to.`,
		phrases: {
			...{ en: ['Reaffirming'], fr: ['Réaffirmant'], es: ['Reafirmando'] },
			...{ ru: ['подтверждая', 'вновь подтверждая'], ar: ['وإذ تؤكد من جديد', 'وإذ تعيد تأكيد'], zh: ['重申'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Says again what the organ holds to, behind a paragraph that does so too.`,
		phrases: {
			...{ en: ['Reaffirming also'], fr: ['Réaffirmant également'], es: ['Reafirmando también'] },
			...{ ru: ['подтверждая также'], ar: ['وإذ تؤكد من جديد أيضا', 'وإذ تعيد أيضا تأكيد'], zh: ['又重申'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`States a fact or a right that the organ accepts as true.`,
		phrases: { en: ['Recognizing'], es: ['Reconociendo'], ru: ['признавая'], ar: ['وإذ تسلم'], zh: ['认识到'] },
	},
	{
		place: 'preambular',
		meaning: sentence`States a fact that the organ accepts, behind a paragraph that does so too.`,
		phrases: { en: ['Recognizing also'], es: ['Reconociendo también'], ar: ['وإذ تسلم أيضا'], zh: ['又认识到'] },
	},
	{
		place: 'preambular',
		meaning: sentence`Expresses satisfaction at what has been done.`,
		phrases: {
			...{ en: ['Welcoming'], fr: ['Se félicitant'], es: ['Acogiendo con beneplácito'] },
			...{ ru: ['приветствуя', 'с удовлетворением отмечая'], ar: ['وإذ ترحب'], zh: ['欢迎'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`States a fact without judging it.`,
		phrases: {
			...{ en: ['Noting'], fr: ['Notant', 'Prenant note'], es: ['Observando', 'Haciendo notar'] },
			...{ ru: ['отмечая'], ar: ['وإذ تلاحظ'], zh: ['注意到'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`States another fact without judging it.`,
		phrases: { en: ['Noting also'], es: ['Observando también'], ru: ['отмечая также'], ar: ['وإذ تلاحظ أيضا'], zh: ['又注意到'] },
	},
	{
		place: 'preambular',
		meaning: sentence`Mentions a document or a step, without approval or disapproval.`,
		phrases: {
			...{ en: ['Taking note'], fr: ['Prenant note', 'Prenant acte'], es: ['Tomando nota'] },
			...{ ru: ['принимая к сведению'], ar: ['وإذ تحيط علما'], zh: ['表示注意到'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Mentions a document or a step, with approval.`,
		phrases: {
			...{ en: ['Taking note with appreciation'], fr: ['Prenant note avec satisfaction'], es: ['Tomando nota con aprecio'] },
			...{ ru: ['с удовлетворением принимая к сведению', 'с признательностью принимая к сведению'] },
			...{ ar: ['وإذ تحيط علما مع التقدير'], zh: ['表示赞赏地注意到'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`States a fact with approval.`,
		phrases: {
			...{ en: ['Noting with appreciation'], fr: ['Prenant note avec satisfaction', 'Notant avec satisfaction'] },
			...{ es: ['Observando con aprecio'], ru: ['с признательностью отмечая', 'с удовлетворением отмечая'] },
			...{ ar: ['وإذ تلاحظ مع التقدير'], zh: ['赞赏地注意到'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`States a fact that worries the organ.`,
		phrases: {
			...{ en: ['Noting with concern'], fr: ['Notant avec préoccupation', 'Constatant avec préoccupation'] },
			...{ es: ['Observando con preocupación'], ru: ['с обеспокоенностью отмечая', 'с озабоченностью отмечая'] },
			...{ ar: ['وإذ تلاحظ مع القلق', 'وإذ تلاحظ بقلق'], zh: ['关切地注意到'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Gives weight to a point. English tells “Emphasizing” from “Stressing” and “Underlining”; some languages do not.`,
		phrases: {
			...{ en: ['Emphasizing'], fr: ['Soulignant'], es: ['Poniendo de relieve'] },
			...{ ru: ['особо отмечая', 'подчеркивая'], ar: ['وإذ تشدد'], zh: ['强调'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Gives weight to a point. English tells “Stressing” from “Emphasizing” and “Underlining”; some languages do not.`,
		phrases: {
			...{ en: ['Stressing'], fr: ['Soulignant'], es: ['Destacando'] },
			...{ ru: ['подчеркивая'], ar: ['وإذ تؤكد', 'وإذ تشدد'], zh: ['强调指出'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Gives weight to a point. English tells “Underlining” from “Emphasizing” and “Stressing”; some languages do not.`,
		phrases: {
			...{ en: ['Underlining'], fr: ['Soulignant'], es: ['Subrayando'] },
			...{ ru: ['подчеркивая'], ar: ['وإذ تؤكد', 'وإذ تشدد'], zh: ['着重指出'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`States what the organ believes.`,
		phrases: {
			...{ en: ['Convinced'], fr: ['Convaincue'], es: ['Convencida'] },
			...{ ru: ['будучи убеждена'], ar: ['واقتناعا منها'], zh: ['深信'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Names what is kept in view in deciding.`,
		phrases: { en: ['Mindful'], es: ['Teniendo presente'], ru: ['памятуя'], ar: ['وإذ تضع في اعتبارها'] },
	},
	{
		place: 'preambular',
		meaning: sentence`Names what is kept in view in deciding.`,
		phrases: {
			...{ en: ['Bearing in mind'], es: ['Teniendo presente'], ru: ['принимая во внимание', 'учитывая'] },
			...{ ar: ['وإذ تضع في اعتبارها'], zh: ['铭记'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Names what is counted in deciding.`,
		phrases: {
			en: ['Taking into account'],
			es: ['Teniendo en cuenta'],
			ru: ['принимая во внимание'],
			ar: ['وإذ تأخذ في اعتبارها'],
			zh: ['考虑到'],
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Names the report, or the item, that has been before the organ.`,
		phrases: {
			...{ en: ['Having considered'], fr: ['Ayant examiné'], es: ['Habiendo examinado'] },
			...{ ru: ['рассмотрев'], ar: ['وقد نظرت'], zh: ['审议了'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Says that something worries the organ.`,
		phrases: {
			...{ en: ['Expressing concern'], es: ['Expresando preocupación'], ru: ['выражая обеспокоенность', 'выражая озабоченность'] },
			...{ ar: ['وإذ تعرب عن القلق'], zh: ['表示关切'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Says that something worries the organ much.`,
		phrases: {
			...{ en: ['Expressing deep concern'], es: ['Expresando profunda preocupación'], ru: ['выражая глубокую обеспокоенность'] },
			...{ ar: ['وإذ تعرب عن بالغ القلق'], zh: ['表示深为关切'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Says that something worries the organ.`,
		phrases: { en: ['Concerned'], es: ['Preocupada'], ru: ['будучи обеспокоена'], ar: ['وإذ يساورها القلق'], zh: ['关切'] },
	},
	{
		place: 'preambular',
		meaning: sentence`Says that something worries the organ much.`,
		phrases: {
			...{ en: ['Deeply concerned'], es: ['Profundamente preocupada'], ru: ['будучи глубоко обеспокоена'] },
			...{ ar: ['وإذ يساورها بالغ القلق'], zh: ['深为关切'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Names what the organ knows.`,
		phrases: {
			en: ['Aware'],
			fr: ['Consciente'],
			es: ['Consciente'],
			ru: ['учитывая', 'сознавая'],
			ar: ['وإذ تعي', 'وإذ تدرك'],
			zh: ['意识到'],
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Names a reason.`,
		phrases: { en: ['Considering'], fr: ['Considérant'], es: ['Considerando'], zh: ['考虑到'] },
	},
	{
		place: 'preambular',
		meaning: sentence`Supports what others do.`,
		phrases: { en: ['Encouraging'], fr: ['Encourageant'], es: ['Alentando'], ar: ['وإذ تشجع'], zh: ['鼓励'] },
	},
	{
		place: 'preambular',
		meaning: sentence`Says once more what has been said.`,
		phrases: { en: ['Reiterating'], es: ['Reiterando'], ar: ['وإذ تكرر تأكيد', 'وإذ تكرر التأكيد'], zh: ['重申'] },
	},
	{
		place: 'preambular',
		meaning: sentence`Declares what holds, for the first time in this text.`,
		phrases: { en: ['Affirming'], fr: ['Affirmant'], es: ['Afirmando'], ar: ['وإذ تؤكد'], zh: ['申明'] },
	},
	{
		place: 'preambular',
		meaning: sentence`Condemns with force.`,
		phrases: {
			...{ en: ['Strongly condemning'], fr: ['Condamnant fermement', 'Condamnant énergiquement'], es: ['Condenando enérgicamente'] },
			...{ ru: ['решительно осуждая'], ar: ['وإذ تدين بشدة'], zh: ['强烈谴责'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Presses others to act, short of a request.`,
		phrases: {
			...{ en: ['Urging'], fr: ['Exhortant'], es: ['Instando'] },
			...{ ru: ['настоятельно призывая'], ar: ['وإذ تحث'], zh: ['敦促'] },
		},
	},
	{
		place: 'preambular',
		meaning: sentence`Names the provision under which the organ acts, such as Chapter VII of the Charter.`,
		phrases: { en: ['Acting'], fr: ['Agissant'], es: ['Actuando'], ru: ['действуя'] },
	},
	{
		place: 'operative',
		meaning: sentence`Gives a task: to the Secretary-General, to another organ, sometimes to States.`,
		phrases: { en: ['Requests'], fr: ['Prie'], es: ['Solicita'], ru: ['просит'], ar: ['تطلب'], zh: ['请'] },
	},
	{
		place: 'operative',
		meaning: sentence`Gives another task, behind a paragraph that gives one.`,
		phrases: {
			...{ en: ['Also requests'], fr: ['Prie également'], es: ['Solicita también'] },
			...{ ru: ['просит также'], ar: ['تطلب أيضا'], zh: ['又请'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Appeals to States or others to act: stronger than “invites”, weaker than “urges”.`,
		phrases: { en: ['Calls upon'], fr: ['Demande'], es: ['Exhorta'], ru: ['призывает'], ar: ['تهيب'], zh: ['促请'] },
	},
	{
		place: 'operative',
		meaning: sentence`Asks States or others to act, behind a paragraph that does so too.`,
		phrases: {
			...{ en: ['Also calls upon'], fr: ['Demande également'], es: ['Exhorta también'] },
			...{ ru: ['призывает также'], ar: ['تهيب أيضا'], zh: ['又促请'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Asks for something to happen, without naming who is to do it.`,
		phrases: { en: ['Calls for'], fr: ['Demande'], es: ['Pide'], ru: ['призывает'], ar: ['تدعو'], zh: ['呼吁'] },
	},
	{
		place: 'operative',
		meaning: sentence`Supports what others do or are to do.`,
		phrases: { en: ['Encourages'], fr: ['Encourage', 'Engage'], es: ['Alienta'], ru: ['рекомендует'], ar: ['تشجع'], zh: ['鼓励'] },
	},
	{
		place: 'operative',
		meaning: sentence`Supports what others do, behind a paragraph that does so too.`,
		phrases: {
			...{ en: ['Also encourages'], fr: ['Engage également', 'Encourage également'], es: ['Alienta también'] },
			...{ ru: ['рекомендует также'], ar: ['تشجع أيضا'], zh: ['又鼓励'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Supports what others do, with force.`,
		phrases: {
			en: ['Strongly encourages'],
			fr: ['Encourage vivement'],
			ru: ['настоятельно рекомендует'],
			ar: ['تشجع بقوة'],
			zh: ['大力鼓励'],
		},
	},
	{
		place: 'operative',
		meaning: sentence`Expresses satisfaction at what has been done.`,
		phrases: { en: ['Welcomes'], fr: ['Se félicite'], es: ['Acoge con beneplácito'], ru: ['приветствует'], ar: ['ترحب'], zh: ['欢迎'] },
	},
	{
		place: 'operative',
		meaning: sentence`Expresses satisfaction, behind a paragraph that does so too.`,
		phrases: {
			...{ en: ['Also welcomes'], fr: ['Se félicite également'], es: ['Acoge con beneplácito también'] },
			...{ ru: ['приветствует также', 'с удовлетворением отмечает также'], ar: ['ترحب أيضا'], zh: ['又欢迎'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`States what the organ accepts as true.`,
		phrases: { en: ['Recognizes'], es: ['Reconoce'], ar: ['تسلم'], zh: ['确认'] },
	},
	{
		place: 'operative',
		meaning: sentence`Does something itself: the act of the resolution.`,
		phrases: { en: ['Decides'], fr: ['Décide'], es: ['Decide'], ru: ['постановляет'], ar: ['تقرر'], zh: ['决定'] },
	},
	{
		place: 'operative',
		meaning: sentence`Does something more itself, behind a paragraph that does so.`,
		phrases: {
			...{ en: ['Also decides'], fr: ['Décide également'], es: ['Decide también'] },
			...{ ru: ['постановляет также'], ar: ['تقرر أيضا'], zh: ['又决定'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Presses States or others to act: a strong appeal, and no demand.`,
		phrases: {
			...{ en: ['Urges'], fr: ['Exhorte', 'Demande instamment'], es: ['Insta'] },
			...{ ru: ['настоятельно призывает'], ar: ['تحث'], zh: ['敦促'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Presses States or others to act, behind a paragraph that does so too.`,
		phrases: {
			...{ en: ['Also urges'], fr: ['Exhorte également'], es: ['Insta también'] },
			...{ ru: ['настоятельно призывает также'], ar: ['تحث أيضا'], zh: ['又敦促'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Says again what the organ has said before and holds to.`,
		phrases: {
			...{ en: ['Reaffirms'], fr: ['Réaffirme'], es: ['Reafirma'] },
			...{ ru: ['подтверждает'], ar: ['تعيد تأكيد', 'تؤكد من جديد'], zh: ['重申'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Says again what the organ holds to, behind a paragraph that does so too.`,
		phrases: {
			...{ en: ['Also reaffirms'], fr: ['Réaffirme également'], es: ['Reafirma también'] },
			...{ ru: ['подтверждает также'], ar: ['تعيد أيضا تأكيد', 'تؤكد من جديد أيضا'], zh: ['又重申'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Asks politely, without pressing.`,
		phrases: { en: ['Invites'], fr: ['Invite'], es: ['Invita'], ru: ['предлагает'], ar: ['تدعو'], zh: ['邀请'] },
	},
	{
		place: 'operative',
		meaning: sentence`Refers to an earlier text or event.`,
		phrases: { en: ['Recalls'], fr: ['Rappelle'], es: ['Recuerda'], ru: ['напоминает', 'ссылается'], ar: ['تشير'], zh: ['回顾'] },
	},
	{
		place: 'operative',
		meaning: sentence`Refers to an earlier text, behind a paragraph that does so too.`,
		phrases: {
			...{ en: ['Also recalls'], fr: ['Rappelle également'], es: ['Recuerda también'] },
			...{ ru: ['напоминает также', 'ссылается также'], ar: ['تشير أيضا'], zh: ['又回顾'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Mentions a document or a step, without approval or disapproval (decision 55/488 of the General Assembly).`,
		phrases: {
			...{ en: ['Takes note'], fr: ['Prend note', 'Prend acte'], es: ['Toma nota'] },
			...{ ru: ['принимает к сведению'], ar: ['تحيط علما'], zh: ['表示注意到'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Mentions a document or a step, with approval.`,
		phrases: {
			...{ en: ['Takes note with appreciation'], fr: ['Prend note avec satisfaction'], es: ['Toma nota con aprecio'] },
			...{ ru: ['с удовлетворением принимает к сведению', 'с признательностью принимает к сведению'] },
			...{ ar: ['تحيط علما مع التقدير'], zh: ['表示赞赏地注意到'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`States a fact, without approval or disapproval (decision 55/488 of the General Assembly).`,
		phrases: { en: ['Notes'], fr: ['Prend note', 'Note'], es: ['Observa'], ru: ['отмечает'], ar: ['تلاحظ'], zh: ['注意到'] },
	},
	{
		place: 'operative',
		meaning: sentence`States a fact with approval.`,
		phrases: {
			...{ en: ['Notes with appreciation'], fr: ['Note avec satisfaction', 'Prend note avec satisfaction'] },
			...{ es: ['Observa con aprecio'], ru: ['с удовлетворением отмечает', 'с признательностью отмечает'] },
			...{ ar: ['تلاحظ مع التقدير'], zh: ['赞赏地注意到'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`States a fact that worries the organ.`,
		phrases: {
			...{ en: ['Notes with concern'], fr: ['Note avec préoccupation'], es: ['Observa con preocupación'] },
			...{ ru: ['с обеспокоенностью отмечает'], ar: ['تلاحظ مع القلق', 'تلاحظ بقلق'], zh: ['关切地注意到'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Gives weight to a point. English tells “Stresses” from “Emphasizes” and “Underlines”; some languages do not.`,
		phrases: {
			...{ en: ['Stresses'], fr: ['Souligne'], es: ['Destaca'] },
			...{ ru: ['подчеркивает'], ar: ['تؤكد', 'تشدد'], zh: ['强调指出'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Gives weight to a point. English tells “Emphasizes” from “Stresses” and “Underlines”; some languages do not.`,
		phrases: { en: ['Emphasizes'], fr: ['Souligne'], es: ['Pone de relieve'], ru: ['особо отмечает'], ar: ['تشدد'], zh: ['强调'] },
	},
	{
		place: 'operative',
		meaning: sentence`Gives weight to a point. English tells “Underlines” from “Emphasizes” and “Stresses”; some languages do not.`,
		phrases: {
			...{ en: ['Underlines'], fr: ['Souligne'], es: ['Subraya'] },
			...{ ru: ['подчеркивает'], ar: ['تشدد', 'تؤكد'], zh: ['着重指出'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Proposes to those who decide.`,
		phrases: { en: ['Recommends'], fr: ['Recommande'], es: ['Recomienda'], ru: ['рекомендует'], ar: ['توصي'], zh: ['建议'] },
	},
	{
		place: 'operative',
		meaning: sentence`Says once more what has been said.`,
		phrases: { en: ['Reiterates'], fr: ['Réaffirme'], es: ['Reitera'], ar: ['تكرر تأكيد', 'تكرر التأكيد'], zh: ['重申'] },
	},
	{
		place: 'operative',
		meaning: sentence`Says that something worries the organ.`,
		phrases: {
			...{ en: ['Expresses concern'], fr: ['Se déclare préoccupée'], es: ['Expresa preocupación'] },
			...{ ru: ['выражает обеспокоенность', 'выражает озабоченность'], ar: ['تعرب عن القلق'], zh: ['表示关切'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Thanks.`,
		phrases: {
			...{ en: ['Expresses its appreciation'], es: ['Expresa su reconocimiento', 'Expresa su aprecio'] },
			...{ ru: ['выражает признательность', 'выражает свою признательность'], ar: ['تعرب عن تقديرها'], zh: ['表示赞赏'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Praises.`,
		phrases: { en: ['Commends'], es: ['Encomia'], ar: ['تثني', 'تشيد'], zh: ['赞扬'] },
	},
	{
		place: 'operative',
		meaning: sentence`Declares what holds.`,
		phrases: { en: ['Affirms'], fr: ['Affirme'], es: ['Afirma'], ru: ['подтверждает'], ar: ['تؤكد'], zh: ['申明'] },
	},
	{
		place: 'operative',
		meaning: sentence`Makes another’s text or proposal the organ’s own.`,
		phrases: { en: ['Endorses'], fr: ['Souscrit'], es: ['Hace suyas'], ru: ['одобряет'], ar: ['تؤيد'], zh: ['认可'] },
	},
	{
		place: 'operative',
		meaning: sentence`Condemns with force.`,
		phrases: {
			...{ en: ['Strongly condemns'], fr: ['Condamne énergiquement', 'Condamne fermement'], es: ['Condena enérgicamente'] },
			...{ ru: ['решительно осуждает'], ar: ['تدين بشدة'], zh: ['强烈谴责'] },
		},
	},
	{
		place: 'operative',
		meaning: sentence`Expects something with interest.`,
		phrases: {
			en: ['Looks forward'],
			fr: ['Attend avec intérêt'],
			es: ['Aguarda con interés'],
			ru: ['ожидает', 'с интересом ожидает'],
			ar: ['تتطلع'],
			zh: ['期待'],
		},
	},
];
