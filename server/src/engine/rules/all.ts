// The table of rules: one line each, in the order of the documentation. No logic.

import { abbreviationUnexplained } from "./abbreviation-unexplained";
import { addressMixed } from "./address-mixed";
import { alias } from "./alias";
import { approvedWithoutReview } from "./approved-without-review";
import { badFileName } from "./bad-file-name";
import { biasAge } from "./bias-age";
import { biasFamily } from "./bias-family";
import { biasGender } from "./bias-gender";
import { biasLooks } from "./bias-looks";
import { biasOrigin } from "./bias-origin";
import { boundForm } from "./bound-form";
import { codeMismatch } from "./code-mismatch";
import { codeRestGroup } from "./code-rest-group";
import { codeUnknown } from "./code-unknown";
import { colonInText } from "./colon-in-text";
import { comparisonLinkable } from "./comparison-linkable";
import { comparisonNoOther } from "./comparison-no-other";
import { comparisonNotReciprocal } from "./comparison-not-reciprocal";
import { comparisonOneSided } from "./comparison-one-sided";
import { comparisonSelf } from "./comparison-self";
import { comparisonUnresolved } from "./comparison-unresolved";
import { conjunction } from "./conjunction";
import { diKePreposition } from "./di-ke-preposition";
import { diPrefixSplit } from "./di-prefix-split";
import { doubledWord } from "./doubled-word";
import { duplicateId } from "./duplicate-id";
import { duplicateItem } from "./duplicate-item";
import { duplicateKey } from "./duplicate-key";
import { duplicateSentence } from "./duplicate-sentence";
import { duplicateTitle } from "./duplicate-title";
import { dutiesAsList } from "./duties-as-list";
import { dutiesNotAction } from "./duties-not-action";
import { dutiesNotParallel } from "./duties-not-parallel";
import { editionMixed } from "./edition-mixed";
import { emptyFile } from "./empty-file";
import { emptySection } from "./empty-section";
import { finalStop } from "./final-stop";
import { fitDoubleFrame } from "./fit-double-frame";
import { foreignTitleInText } from "./foreign-title-in-text";
import { hashInText } from "./hash-in-text";
import { idMismatch } from "./id-mismatch";
import { ignoreWithoutReason } from "./ignore-without-reason";
import { importNote } from "./import-note";
import { indentation } from "./indentation";
import { invalidValue } from "./invalid-value";
import { invisibleCharacter } from "./invisible-character";
import { keyOrder } from "./key-order";
import { kpstPrefix } from "./kpst-prefix";
import { labelLeftInText } from "./label-left-in-text";
import { langMismatch } from "./lang-mismatch";
import { mergeConflict } from "./merge-conflict";
import { misconceptionContainsReality } from "./misconception-contains-reality";
import { misconceptionFrame } from "./misconception-frame";
import { misconceptionNoBelief } from "./misconception-no-belief";
import { misfitDemeaning } from "./misfit-demeaning";
import { misfitMirrorsFit } from "./misfit-mirrors-fit";
import { misfitOnlyNegatives } from "./misfit-only-negatives";
import { missingDates } from "./missing-dates";
import { missingKey } from "./missing-key";
import { missingSection } from "./missing-section";
import { missingSources } from "./missing-sources";
import { missingTitle } from "./missing-title";
import { mixedLanguage } from "./mixed-language";
import { multipleDocuments } from "./multiple-documents";
import { nearDuplicateProfile } from "./near-duplicate-profile";
import { nonbaku } from "./nonbaku";
import { notUtf8 } from "./not-utf8";
import { numberWithoutSource } from "./number-without-source";
import { placeholder } from "./placeholder";
import { pleonasm } from "./pleonasm";
import { pun } from "./pun";
import { realityNotAnswering } from "./reality-not-answering";
import { realityRestates } from "./reality-restates";
import { reduplication } from "./reduplication";
import { register } from "./register";
import { relatedSelf } from "./related-self";
import { relatedUnresolved } from "./related-unresolved";
import { reviewStale } from "./review-stale";
import type { Rule } from "./rule";
import { sectionEcho } from "./section-echo";
import { sectionLength } from "./section-length";
import { sentenceCaseStart } from "./sentence-case-start";
import { sentenceLong } from "./sentence-long";
import { smartQuotes } from "./smart-quotes";
import { spacing } from "./spacing";
import { specialStart } from "./special-start";
import { tabIndent } from "./tab-indent";
import { termDisability } from "./term-disability";
import { textAfterQuote } from "./text-after-quote";
import { timeBound } from "./time-bound";
import { titleCase } from "./title-case";
import { titleGendered } from "./title-gendered";
import { tooDeep } from "./too-deep";
import { tooLarge } from "./too-large";
import { tooLong } from "./too-long";
import { tooMany } from "./too-many";
import { tooShort } from "./too-short";
import { translationDrift } from "./translation-drift";
import { unclosedQuote } from "./unclosed-quote";
import { unknownKey } from "./unknown-key";
import { unusedIgnore } from "./unused-ignore";
import { vague } from "./vague";
import { valueCoerced } from "./value-coerced";
import { wrongKind } from "./wrong-kind";
import { wrongLanguage } from "./wrong-language";
import { yamlSyntax } from "./yaml-syntax";

export const RULES: readonly Rule[] = [
  emptyFile,
  yamlSyntax,
  unclosedQuote,
  textAfterQuote,
  colonInText,
  hashInText,
  specialStart,
  invisibleCharacter,
  smartQuotes,
  tabIndent,
  indentation,
  mergeConflict,
  multipleDocuments,
  tooDeep,
  tooLarge,
  alias,
  notUtf8,
  duplicateKey,
  unknownKey,
  missingSection,
  missingTitle,
  missingKey,
  emptySection,
  wrongKind,
  invalidValue,
  tooShort,
  tooLong,
  tooMany,
  duplicateItem,
  valueCoerced,
  keyOrder,
  idMismatch,
  langMismatch,
  badFileName,
  comparisonNoOther,
  codeUnknown,
  codeMismatch,
  codeRestGroup,
  editionMixed,
  comparisonOneSided,
  comparisonSelf,
  comparisonUnresolved,
  comparisonLinkable,
  comparisonNotReciprocal,
  relatedSelf,
  relatedUnresolved,
  duplicateId,
  duplicateTitle,
  nearDuplicateProfile,
  duplicateSentence,
  foreignTitleInText,
  sectionEcho,
  sectionLength,
  missingSources,
  approvedWithoutReview,
  missingDates,
  reviewStale,
  translationDrift,
  biasAge,
  biasGender,
  biasLooks,
  biasFamily,
  biasOrigin,
  termDisability,
  titleGendered,
  misconceptionContainsReality,
  misconceptionFrame,
  misconceptionNoBelief,
  realityNotAnswering,
  realityRestates,
  misfitDemeaning,
  misfitMirrorsFit,
  misfitOnlyNegatives,
  fitDoubleFrame,
  dutiesNotAction,
  dutiesNotParallel,
  dutiesAsList,
  titleCase,
  sentenceLong,
  placeholder,
  labelLeftInText,
  abbreviationUnexplained,
  vague,
  importNote,
  nonbaku,
  kpstPrefix,
  diKePreposition,
  diPrefixSplit,
  pun,
  boundForm,
  reduplication,
  pleonasm,
  conjunction,
  addressMixed,
  wrongLanguage,
  timeBound,
  numberWithoutSource,
  sentenceCaseStart,
  finalStop,
  register,
  mixedLanguage,
  doubledWord,
  spacing,
  ignoreWithoutReason,
  unusedIgnore,
];

/** Those that also speak of a configuration. */
export const CONFIGURATION_RULES: readonly Rule[] = [
  yamlSyntax,
  unclosedQuote,
  textAfterQuote,
  colonInText,
  specialStart,
  invisibleCharacter,
  smartQuotes,
  tabIndent,
  indentation,
  mergeConflict,
  multipleDocuments,
  tooDeep,
  tooLarge,
  alias,
  notUtf8,
  duplicateKey,
  unknownKey,
  emptySection,
  wrongKind,
  invalidValue,
  tooShort,
  tooLong,
  duplicateItem,
];
