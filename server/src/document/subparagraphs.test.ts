import { describe } from 'vitest';
import { check } from '../testing/checkOutline.ts';

describe('subparagraphs', () => {
	check(
		'go down to four degrees and up again',
		`
			The General Assembly,

			Recalling its resolutions on springs,

			1. Requests States:

			(a) To list their springs, with:

			(i) Their places:

			a. By longitude:

			i. In degrees;

			ii. In minutes;

			b. By latitude;

			(ii) Their names;

			(b) To keep the lists;

			2. Decides to remain seized of the matter.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling its resolutions on springs,
			operative 1: Requests States:
				subparagraph a: To list their springs, with:
					subparagraph i: Their places:
						subparagraph a: By longitude:
							subparagraph i: In degrees;
							subparagraph ii: In minutes;
						subparagraph b: By latitude;
					subparagraph ii: Their names;
				subparagraph b: To keep the lists;
			operative 2: Decides to remain seized of the matter.
		`,
	);

	check(
		'in French',
		`
			L’Assemblée générale,

			Rappelant ses résolutions sur les sources,

			1. Prie les États :

			a) De dresser la liste de leurs sources, en indiquant :

			i) Leur emplacement ;

			ii) Leur nom ;

			b) De tenir cette liste à jour ;

			2. Décide de rester saisie de la question.
		`,
		`
			draft-resolution fr
			enacting: L’Assemblée générale,
			preambular: Rappelant ses résolutions sur les sources,
			operative 1: Prie les États :
				subparagraph a: De dresser la liste de leurs sources, en indiquant :
					subparagraph i: Leur emplacement ;
					subparagraph ii: Leur nom ;
				subparagraph b: De tenir cette liste à jour ;
			operative 2: Décide de rester saisie de la question.
		`,
	);

	check(
		'in Spanish',
		`
			La Asamblea General,

			Recordando sus resoluciones sobre los manantiales,

			1. Solicita a los Estados que:

			a) Elaboren la lista de sus manantiales, con:

			i) Su ubicación;

			ii) Su nombre;

			b) Mantengan la lista al día;

			2. Decide seguir ocupándose de la cuestión.
		`,
		`
			draft-resolution es
			enacting: La Asamblea General,
			preambular: Recordando sus resoluciones sobre los manantiales,
			operative 1: Solicita a los Estados que:
				subparagraph a: Elaboren la lista de sus manantiales, con:
					subparagraph i: Su ubicación;
					subparagraph ii: Su nombre;
				subparagraph b: Mantengan la lista al día;
			operative 2: Decide seguir ocupándose de la cuestión.
		`,
	);

	check(
		'in Russian have Latin letters, for which Cyrillic ones that look alike may stand',
		`
			Генеральная Ассамблея,

			ссылаясь на свои резолюции о родниках,

			1. просит государства:

			a) составить перечень родников с указанием:

			i) их местоположения;

			ii) их названия;

			b) обновлять этот перечень;

			2. просит Генерального секретаря:

			а) опубликовать перечни;

			b) представить доклад.
		`,
		`
			draft-resolution ru
			enacting: Генеральная Ассамблея,
			preambular: ссылаясь на свои резолюции о родниках,
			operative 1: просит государства:
				subparagraph a: составить перечень родников с указанием:
					subparagraph i: их местоположения;
					subparagraph ii: их названия;
				subparagraph b: обновлять этот перечень;
			operative 2: просит Генерального секретаря:
				subparagraph a: опубликовать перечни;
				subparagraph b: представить доклад.
		`,
	);

	check(
		'in Russian may have the letters of its own alphabet',
		`
			Генеральная Ассамблея,

			ссылаясь на свои резолюции о родниках,

			1. просит Генерального секретаря:

			а) опубликовать перечни;

			б) представить доклад;

			в) созвать совещание.
		`,
		`
			draft-resolution ru
			enacting: Генеральная Ассамблея,
			preambular: ссылаясь на свои резолюции о родниках,
			operative 1: просит Генерального секретаря:
				subparagraph а: опубликовать перечни;
				subparagraph б: представить доклад;
				subparagraph в: созвать совещание.
		`,
	);

	check(
		'in Chinese have Latin letters, then circled or bracketed numerals',
		`
			大会，

			回顾其关于泉水的各项决议，

			1. 请各国：

			(a) 编制泉水清单，注明：

			㈠ 泉水的位置；

			㈡ 泉水的名称；

			(b) 不断更新清单：

			(一) 每年一次；

			(二) 免费公布；

			2. 决定继续处理此案。
		`,
		`
			draft-resolution zh
			enacting: 大会，
			preambular: 回顾其关于泉水的各项决议，
			operative 1: 请各国：
				subparagraph a: 编制泉水清单，注明：
					subparagraph 一: 泉水的位置；
					subparagraph 二: 泉水的名称；
				subparagraph b: 不断更新清单：
					subparagraph 一: 每年一次；
					subparagraph 二: 免费公布；
			operative 2: 决定继续处理此案。
		`,
	);

	check(
		'in Arabic have letters in the order of abjad, then digits between quotation marks',
		`
			إن الجمعية العامة،

			إذ تشير إلى قراراتها بشأن الينابيع،

			1 - تطلب إلى الدول:

			(أ) أن تعد قائمة بينابيعها تتضمن:

			’1‘ مواقعها؛

			’2‘ أسماءها؛

			(ب) أن تستكمل القائمة؛

			(ج) أن تنشرها؛

			(د) أن تحفظها؛

			(هـ) أن تتبادلها؛

			(و) أن تترجمها؛

			2 - تقرر أن تبقي المسألة قيد نظرها.
		`,
		`
			draft-resolution ar
			enacting: إن الجمعية العامة،
			preambular: إذ تشير إلى قراراتها بشأن الينابيع،
			operative 1: تطلب إلى الدول:
				subparagraph أ: أن تعد قائمة بينابيعها تتضمن:
					subparagraph 1: مواقعها؛
					subparagraph 2: أسماءها؛
				subparagraph ب: أن تستكمل القائمة؛
				subparagraph ج: أن تنشرها؛
				subparagraph د: أن تحفظها؛
				subparagraph ه: أن تتبادلها؛
				subparagraph و: أن تترجمها؛
			operative 2: تقرر أن تبقي المسألة قيد نظرها.
		`,
	);

	check(
		'may hang on a preambular paragraph',
		`
			The General Assembly,

			Recalling:

			(a) Its resolution 77/172 of 14 December 2022,

			(b) Its resolution 75/220 of 21 December 2020,

			Notes the report of the Secretary-General.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling:
				subparagraph a: Its resolution 77/172 of 14 December 2022,
				subparagraph b: Its resolution 75/220 of 21 December 2020,
			operative: Notes the report of the Secretary-General.
		`,
	);

	check(
		'tell the letter i from the number i',
		`
			The General Assembly,

			Recalling its resolutions on springs,

			1. Requests States to list:

			(a) Springs;
			(b) Wells;
			(c) Streams;
			(d) Rivers;
			(e) Ponds;
			(f) Lakes;
			(g) Marshes;
			(h) Canals;
			(i) Cisterns:
			(i) In towns;
			(ii) In villages;
			(j) Reservoirs.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling its resolutions on springs,
			operative 1: Requests States to list:
				subparagraph a: Springs;
				subparagraph b: Wells;
				subparagraph c: Streams;
				subparagraph d: Rivers;
				subparagraph e: Ponds;
				subparagraph f: Lakes;
				subparagraph g: Marshes;
				subparagraph h: Canals;
				subparagraph i: Cisterns:
					subparagraph i: In towns;
					subparagraph ii: In villages;
				subparagraph j: Reservoirs.
		`,
	);

	check(
		'are followed by text that goes on with the paragraph',
		`
			The Security Council,

			Recalling its previous resolutions,

			1. Decides that States shall allow the passage of:

			(a) Food;

			(b) Medicine;

			and shall inform the Committee thereof;

			2. Decides to remain seized of the matter.
		`,
		`
			draft-resolution en
			enacting: The Security Council,
			preambular: Recalling its previous resolutions,
			operative 1: Decides that States shall allow the passage of:
				subparagraph a: Food;
				subparagraph b: Medicine;
				continuation: and shall inform the Committee thereof;
			operative 2: Decides to remain seized of the matter.
		`,
	);

	check(
		'keep labels that are wrong as they are printed',
		`
			The General Assembly,

			Recalling its resolutions on springs,

			1. Requests States to list:

			(a) Springs;

			(c) Wells;

			(c) Streams.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling its resolutions on springs,
			operative 1: Requests States to list:
				subparagraph a: Springs;
				subparagraph c: Wells;
				subparagraph c: Streams.
		`,
	);

	check(
		'are not what is said in brackets',
		`
			The General Assembly,

			Recalling its resolutions on springs,

			1. Recalls paragraph 4 (a) and (b) of its resolution 77/172, and the reports in documents
			(i) A/78/221 and (ii) A/79/221;

			2. Decides to remain seized of the matter.
		`,
		`
			draft-resolution en
			enacting: The General Assembly,
			preambular: Recalling its resolutions on springs,
			operative 1: Recalls paragraph 4 (a) and (b) of its … and (ii) A/79/221;
			operative 2: Decides to remain seized of the matter.
		`,
	);
});
