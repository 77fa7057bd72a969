"""Arabic verbs: their forms meet, other words that are written alike stay away; all given folded."""

import pytest

from archive.text.arabic_stop_words import STOP_WORDS
from archive.text.arabic_verbs import MOSTLY_OTHER_WORDS, NO_FORMS, NOUNS_IN_YEH, SINGLE_FORMS, VERBS
from archive.text.arabic_verbs_of_alef import OF_ALEF
from archive.text.arabic_verbs_of_long_alef import OF_LONG_ALEF
from archive.text.arabic_verbs_of_root import OF_ROOT_TO_ZAY
from archive.text.arabic_verbs_of_root_from_feh import OF_ROOT_FROM_FEH
from archive.text.arabic_verbs_of_root_from_seen import OF_ROOT_FROM_SEEN
from archive.text.arabic_verbs_of_teh import OF_TEH
from archive.text.folding import fold
from archive.text.letters import YEH
from archive.text.stemming import clitic_stems, exception_rules, stem
from archive.text.verb_forms import feminines, presents

PARTS = (OF_ALEF, OF_LONG_ALEF, OF_TEH, OF_ROOT_TO_ZAY, OF_ROOT_FROM_SEEN, OF_ROOT_FROM_FEH)


@pytest.mark.parametrize(
    ("past", "forms"),
    [
        pytest.param("اعلن", "اعلنت اعلنوا يعلن تعلن نعلن يعلنون سيعلن ويعلن واعلنت", id="announce"),
        pytest.param("قال", "قالت قالوا يقول تقول يقولون وقالت سيقول قيل يقال", id="say: a hollow verb"),
        pytest.param("ادان", "ادانت يدين يدينون ادين", id="condemn: no dual"),
        pytest.param("استقال", "استقالت يستقيل تستقيل ستستقيل", id="resign"),
        pytest.param("انتخب", "انتخبت ينتخب تنتخب ينتخبون", id="elect"),
        pytest.param("دعا", "دعت يدعو تدعو دعاه", id="call: a weak verb in waw"),
        pytest.param("اعطي", "اعطت اعطوا اعطاها اعطاه يعطي تعطي يعطون", id="give: a weak verb in ya"),
        pytest.param("بقي", "بقيت بقوا يبقي تبقي يبق", id="stay: its ya is heard"),
        pytest.param("القي", "القت القاها القوا يلقي يلقون", id="throw: no article"),
        pytest.param("قرا", "قرات يقرا تقرا", id="read: its hamza stays"),
        pytest.param("انشا", "انشات ينشئ تنشئ", id="found: its hamza stays"),
        pytest.param("وصل", "وصلت وصلوا يصل تصل ووصلت", id="arrive: its waw drops out"),
        pytest.param("واجه", "واجهت يواجه تواجه تواجهها يواجهون", id="face: its own waw"),
        pytest.param("تحدث", "تحدثت يتحدث تتحدث يتحدثون", id="speak"),
        pytest.param("نفذ", "نفذت نفذتها ينفذ تنفذها ينفذون", id="carry out, with a pronoun"),
        pytest.param("قتل", "قتلت القتل يقتل تقتل", id="kill, and the killing"),
    ],
)
def test_the_forms_of_a_verb_have_the_stem_of_its_past(past: str, forms: str) -> None:
    assert {form: stem(form) for form in forms.split()} == dict.fromkeys(forms.split(), stem(past))


@pytest.mark.parametrize(
    ("forms", "other"),
    [
        pytest.param("يذهب تذهب ذهبت", "الذهب", id="go, gold"),
        pytest.param("يشعر شعرت", "الشعر", id="feel, poetry"),
        pytest.param("يقدم قدمت", "القدم", id="present, foot"),
        pytest.param("يسهم اسهمت", "اسهم", id="contribute, shares"),
        pytest.param("يقبل قبلت", "قبل", id="accept, before"),
        pytest.param("يمثل تمثل", "مثل", id="represent, like"),
        pytest.param("يبني بنيت", "بنت", id="build, girl"),
        pytest.param("يقدم", "تقدم", id="he presents, progress"),
        pytest.param("يمر", "تمر", id="he passes, dates"),
        pytest.param("يحدث", "تحدث", id="it happens, he spoke"),
        pytest.param("يعني", "عن", id="it means, about"),
        pytest.param("ينتمي", "انتم", id="he belongs, you"),
        pytest.param("احيا احيت", "يحيي", id="revive, Yahya"),
        pytest.param("يجد وجدت", "نجد", id="find, Najd"),
        pytest.param("صلت يصلي", "وصلت", id="pray, she arrived"),
    ],
)
def test_a_verb_does_not_meet_another_word_written_like_it(forms: str, other: str) -> None:
    assert stem(other) not in {stem(form) for form in forms.split()}


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("اعلن", "يعلنه", id="announced, announces it"),
        pytest.param("يعلنه", "اعلن", id="and back"),
        pytest.param("اعلن", "ليعلن", id="announced, to announce"),
        pytest.param("يعلن", "فيعلن", id="announces, so he announces"),
        pytest.param("اعلنت", "وسيعلن", id="she announced, and he will announce"),
        pytest.param("وسيعلنون", "اعلن", id="and they will announce, announced"),
        pytest.param("جري", "يجريه", id="ran, runs it: its ya goes with the pronoun"),
        pytest.param("اكد", "اكدنا", id="affirmed, we affirmed"),
    ],
)
def test_the_rarer_forms_of_a_verb_are_reached_when_a_query_is_asked(word: str, other: str) -> None:
    assert stem(other) in (stem(word), *clitic_stems(word, stem(word)))


@pytest.mark.parametrize("table", [*PARTS, SINGLE_FORMS])
def test_the_verbs_are_folded_and_sorted(table: dict[str, str]) -> None:
    assert [word for pair in table.items() for word in pair if fold(word) != word] == []
    assert list(table) == sorted(table)


@pytest.mark.parametrize("table", [MOSTLY_OTHER_WORDS, NO_FORMS, NOUNS_IN_YEH])
def test_the_other_words_are_folded_and_sorted_and_unique(table: tuple[str, ...]) -> None:
    assert [word for word in table if fold(word) != word] == []
    assert list(table) == sorted(set(table))


def test_a_verb_stands_in_one_file_only() -> None:
    assert len(VERBS) == sum(len(part) for part in PARTS)


def test_a_present_begins_with_he_and_no_two_verbs_share_one() -> None:
    presents = [present for present in VERBS.values() if present]
    assert [present for present in presents if present[0] != YEH] == []
    assert sorted(presents) == sorted(set(presents))


def test_what_is_said_of_a_verb_is_said_of_one_that_there_is() -> None:
    assert set(MOSTLY_OTHER_WORDS) | set(NOUNS_IN_YEH) <= VERBS.keys()
    assert set(SINGLE_FORMS.values()) <= VERBS.keys()
    assert not set(MOSTLY_OTHER_WORDS) & set(NOUNS_IN_YEH)


def test_what_is_no_form_has_the_stem_of_no_verb_that_would_have_it() -> None:
    verbs = {form: verb for verb in VERBS.items() for form in (*feminines(*verb), *presents(*verb))}
    asked = [word for word in NO_FORMS if word in verbs and word not in verbs[word]]
    assert [word for word in asked if stem(word) == stem(verbs[word][0])] == []


def test_no_verb_has_the_stem_of_a_stop_word() -> None:
    others = [(past, present) for past, present in VERBS.items() if past not in STOP_WORDS]
    stems = {form: stem(form) for verb in others for form in (verb[1], *feminines(*verb)) if form}
    assert [form for form, found in stems.items() if found in STOP_WORDS and form not in STOP_WORDS] == []


def test_a_cluster_is_not_given_more_rows_than_it_takes_in_a_second() -> None:
    assert len(exception_rules()) < 66_000
