import { agendaCirculationMissing } from './agenda/circulationMissing.ts';
import { agendaMismatch } from './agenda/mismatch.ts';
import { agendaSessionDate } from './agenda/sessionDate.ts';
import { agendaStar } from './agenda/star.ts';
import { agendaTitle } from './agenda/title.ts';
import { agendaTitleMissing } from './agenda/titleMissing.ts';
import { amendmentTarget } from './amendment/target.ts';
import { annexAgreement } from './annex/agreement.ts';
import { annexHeadingDate } from './annex/headingDate.ts';
import { annexHeadingTitle } from './annex/headingTitle.ts';
import { annexLaterDate } from './annex/laterDate.ts';
import { annexMissing } from './annex/missing.ts';
import { annexNumber } from './annex/number.ts';
import { annexOriginalNote } from './annex/originalNote.ts';
import { annexUnmentioned } from './annex/unmentioned.ts';
import { citationArabicOrder } from './citation/arabicOrder.ts';
import { citationChineseOrder } from './citation/chineseOrder.ts';
import { citationCouncilYear } from './citation/councilYear.ts';
import { citationDateComma } from './citation/dateComma.ts';
import { citationFullSymbol } from './citation/fullSymbol.ts';
import { citationNumberMix } from './citation/numberMix.ts';
import { citationOldForm } from './citation/oldForm.ts';
import { citationPartLetter } from './citation/partLetter.ts';
import { citationSessionDate } from './citation/sessionDate.ts';
import { citationSlash } from './citation/slash.ts';
import { citationSpace } from './citation/space.ts';
import { clauseMemorandumNumber } from './clause/memorandumNumber.ts';
import { clauseNumber } from './clause/number.ts';
import { clausePreambleNumbered } from './clause/preambleNumbered.ts';
import { clauseSingleNumbered } from './clause/singleNumbered.ts';
import { clauseStyle } from './clause/style.ts';
import { clauseUnnumbered } from './clause/unnumbered.ts';
import { dateArabicMonth } from './date/arabicMonth.ts';
import { dateCalendar } from './date/calendar.ts';
import { dateForm } from './date/form.ts';
import { dateMonthSpace } from './date/monthSpace.ts';
import { footnoteMissing } from './footnote/missing.ts';
import { footnoteOrder } from './footnote/order.ts';
import { footnoteUnmentioned } from './footnote/unmentioned.ts';
import { hiddenBidirectional } from './hidden/bidirectional.ts';
import { hiddenControl } from './hidden/control.ts';
import { hiddenMixedScript } from './hidden/mixedScript.ts';
import { hiddenPrivateUse } from './hidden/privateUse.ts';
import { hiddenTagCharacters } from './hidden/tagCharacters.ts';
import { hiddenZeroWidth } from './hidden/zeroWidth.ts';
import { languageAbbreviation } from './language/abbreviation.ts';
import { languageChineseSpace } from './language/chineseSpace.ts';
import { languageFrenchSpace } from './language/frenchSpace.ts';
import { languageMarkSpace } from './language/markSpace.ts';
import { languageNumberSign } from './language/numberSign.ts';
import { languageParentheses } from './language/parentheses.ts';
import { languagePunctuation } from './language/punctuation.ts';
import { languageQuotationMarks } from './language/quotationMarks.ts';
import { languageSessionOrdinal } from './language/sessionOrdinal.ts';
import { languageSessionWord } from './language/sessionWord.ts';
import { languageSpelling } from './language/spelling.ts';
import { languageYo } from './language/yo.ts';
import { letterAddressees } from './letter/addressees.ts';
import { letterHonorific } from './letter/honorific.ts';
import { letterIdentical } from './letter/identical.ts';
import { letterOrgans } from './letter/organs.ts';
import { letterSalutation } from './letter/salutation.ts';
import { letterSignature } from './letter/signature.ts';
import { mastheadDate } from './masthead/date.ts';
import { mastheadDistribution } from './masthead/distribution.ts';
import { mastheadLanguage } from './masthead/language.ts';
import { mastheadOriginal } from './masthead/original.ts';
import { mastheadSession } from './masthead/session.ts';
import { nameState } from './name/state.ts';
import { numberDigitsMix } from './number/digitsMix.ts';
import { requestDeadline } from './request/deadline.ts';
import { requestDraftMissing } from './request/draftMissing.ts';
import { requestItemTitle } from './request/itemTitle.ts';
import { requestMemorandumMissing } from './request/memorandumMissing.ts';
import { requestRule } from './request/rule.ts';
import { requestSession } from './request/session.ts';
import { resolutionAlsoMissing } from './resolution/alsoMissing.ts';
import { resolutionAlsoPlace } from './resolution/alsoPlace.ts';
import { resolutionAlsoStray } from './resolution/alsoStray.ts';
import { resolutionChapterSeven } from './resolution/chapterSeven.ts';
import { resolutionConjunction } from './resolution/conjunction.ts';
import { resolutionCouncilTitle } from './resolution/councilTitle.ts';
import { resolutionEmphasis } from './resolution/emphasis.ts';
import { resolutionEnactingComma } from './resolution/enactingComma.ts';
import { resolutionEnactingFormula } from './resolution/enactingFormula.ts';
import { resolutionGender } from './resolution/gender.ts';
import { resolutionLastEnd } from './resolution/lastEnd.ts';
import { resolutionOpenerCase } from './resolution/openerCase.ts';
import { resolutionOperativeEnd } from './resolution/operativeEnd.ts';
import { resolutionPreambularEnd } from './resolution/preambularEnd.ts';
import { resolutionReportSession } from './resolution/reportSession.ts';
import { resolutionVerbForm } from './resolution/verbForm.ts';
import type { Rule } from './rule.ts';
import { scanDigit } from './scan/digit.ts';
import { scanForeignWord } from './scan/foreignWord.ts';
import { scanFurniture } from './scan/furniture.ts';
import { scanListDash } from './scan/listDash.ts';
import { scanPageBreak } from './scan/pageBreak.ts';
import { scanPresentationForm } from './scan/presentationForm.ts';
import { scanTatweel } from './scan/tatweel.ts';
import { sponsorsOrder } from './sponsors/order.ts';
import { sponsorsRepeated } from './sponsors/repeated.ts';
import { subparagraphLabel } from './subparagraph/label.ts';
import { subparagraphStyle } from './subparagraph/style.ts';
import { suppressionUnused } from './suppression/unused.ts';
import { symbolCouncilYear } from './symbol/councilYear.ts';
import { symbolDigits } from './symbol/digits.ts';
import { symbolGrammar } from './symbol/grammar.ts';
import { symbolJointDash } from './symbol/jointDash.ts';
import { symbolLookAlike } from './symbol/lookAlike.ts';
import { symbolReservedBlock } from './symbol/reservedBlock.ts';
import { symbolSession } from './symbol/session.ts';
import { symbolSpace } from './symbol/space.ts';
import { symbolWidth } from './symbol/width.ts';
import { termOrganization } from './term/organization.ts';

/** Every rule, by code. */
export const catalogue: readonly Rule[] = [
	agendaCirculationMissing,
	agendaMismatch,
	agendaSessionDate,
	agendaStar,
	agendaTitle,
	agendaTitleMissing,
	amendmentTarget,
	annexAgreement,
	annexHeadingDate,
	annexHeadingTitle,
	annexLaterDate,
	annexMissing,
	annexNumber,
	annexOriginalNote,
	annexUnmentioned,
	citationArabicOrder,
	citationChineseOrder,
	citationCouncilYear,
	citationDateComma,
	citationFullSymbol,
	citationNumberMix,
	citationOldForm,
	citationPartLetter,
	citationSessionDate,
	citationSlash,
	citationSpace,
	clauseNumber,
	clausePreambleNumbered,
	clauseSingleNumbered,
	clauseStyle,
	clauseUnnumbered,
	clauseMemorandumNumber,
	dateArabicMonth,
	dateCalendar,
	dateForm,
	dateMonthSpace,
	footnoteMissing,
	footnoteOrder,
	footnoteUnmentioned,
	hiddenBidirectional,
	hiddenControl,
	hiddenMixedScript,
	hiddenPrivateUse,
	hiddenTagCharacters,
	hiddenZeroWidth,
	languageAbbreviation,
	languageChineseSpace,
	languageFrenchSpace,
	languageMarkSpace,
	languageNumberSign,
	languageParentheses,
	languagePunctuation,
	languageQuotationMarks,
	languageSessionOrdinal,
	languageSessionWord,
	languageSpelling,
	languageYo,
	letterAddressees,
	letterHonorific,
	letterIdentical,
	letterOrgans,
	letterSalutation,
	letterSignature,
	mastheadDate,
	mastheadDistribution,
	mastheadLanguage,
	mastheadOriginal,
	mastheadSession,
	nameState,
	numberDigitsMix,
	requestDeadline,
	requestDraftMissing,
	requestItemTitle,
	requestMemorandumMissing,
	requestRule,
	requestSession,
	resolutionAlsoMissing,
	resolutionAlsoPlace,
	resolutionAlsoStray,
	resolutionChapterSeven,
	resolutionConjunction,
	resolutionCouncilTitle,
	resolutionEmphasis,
	resolutionEnactingComma,
	resolutionEnactingFormula,
	resolutionGender,
	resolutionLastEnd,
	resolutionOpenerCase,
	resolutionOperativeEnd,
	resolutionPreambularEnd,
	resolutionReportSession,
	resolutionVerbForm,
	scanDigit,
	scanForeignWord,
	scanFurniture,
	scanListDash,
	scanPageBreak,
	scanPresentationForm,
	scanTatweel,
	sponsorsOrder,
	sponsorsRepeated,
	subparagraphLabel,
	subparagraphStyle,
	suppressionUnused,
	symbolCouncilYear,
	symbolDigits,
	symbolGrammar,
	symbolJointDash,
	symbolLookAlike,
	symbolReservedBlock,
	symbolSession,
	symbolSpace,
	symbolWidth,
	termOrganization,
];
