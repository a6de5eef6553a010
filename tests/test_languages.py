"""The languages of a document: told from its words, and generously."""

from __future__ import annotations

import pytest

from boilerplate_cli.document import Document
from boilerplate_cli.languages import MODULES, language, spoken, telling

TEXTS = {
    "de": "Die Brücke wurde am Montag gesperrt, und die Fähre fuhr nicht mehr. Auch der Zug kam nach Mitternacht.",
    "fr": "Le pont est fermé depuis lundi, et les bateaux ne partent plus avec des passagers. C'est une perte.",
    "es": "El puente está cerrado desde el lunes y los barcos ya no salen, pero el tren llega a las diez.",
    "it": "Il ponte è chiuso da lunedì e le barche non partono più dalla riva, anche se il treno della notte arriva.",
    "pt": "A ponte está fechada e os barcos não saem mais pela manhã, mas o trem chega às dez, já com uma hora.",
    "nl": "De brug is dicht en het veer vaart niet meer, maar de trein wordt ook voor het eerst naar zee gestuurd.",
    "pl": "Most jest zamknięty od poniedziałku, a promy nie kursują, więc pociąg przez miasto był jedyny dla nich.",
    "sv": "Bron är stängd och färjan går inte, så tåget kommer också från staden efter klockan tio.",
    "tr": "Köprü pazartesiden beri kapali ve feribot çok geç kaldi, ama tren daha sonra bir saat için geldi.",
    "ru": "Мост закрыт с понедельника, и паром больше не ходит.",
    "ar": "أغلق الجسر منذ يوم الاثنين.",
    "zh": "大桥从星期一起关闭，渡轮也停航了。",
    "ja": "橋は月曜日から閉鎖され、フェリーも止まった。",
}


@pytest.mark.parametrize("code", MODULES)
def test_a_text_is_told(code: str) -> None:
    assert code in Document.from_text(TEXTS[code]).languages


@pytest.mark.parametrize("code", telling.WORDS)
def test_a_text_in_latin_letters_is_in_one_language(code: str) -> None:
    assert Document.from_text(TEXTS[code]).languages == (code,)


def test_english_is_in_no_other_language() -> None:
    assert Document.from_text("The bridge has been closed since Monday, and the ferry is not going.").languages == ()


def test_words_that_english_has_too_tell_no_other_language() -> None:
    text = "The inscription on the wall mentions that it was a gift from the town of Des Moines."
    assert Document.from_text(text).languages == ()


def test_a_menu_in_another_language_counts() -> None:
    text = "Startseite\nKontakt\nImpressum\nDatenschutz\nThe bridge was closed on Monday and it is not open.\n"
    assert Document.from_text(text).languages == ("de",)


def test_few_words_may_be_of_any_language_that_is_written_so() -> None:
    assert Document.from_text("Teilen").languages == tuple(telling.WORDS)
    assert Document.from_text("Поделиться").languages == (*telling.WORDS, "ru")
    assert Document.from_text("").languages == tuple(telling.WORDS)


def test_all_parts_of_a_long_document_are_heard() -> None:
    english = "The bridge was closed and the ferry is not going to the island.\n" * 500
    assert Document.from_text(english + f"{TEXTS['pl']}\n" * 30).languages == ("pl",)


def test_letters_count_as_words_where_no_space_stands() -> None:
    assert Document.from_text("大桥从星期一起关闭").blocks[0].words == 1 + 9 // 2
    assert Document.from_text("大桥 bridge").blocks[0].words == 2 + 1


@pytest.mark.parametrize("code", MODULES)
def test_a_language_speaks(code: str) -> None:
    assert language(code).name
    assert language(code).phrases


def test_lists_of_several_languages_are_put_together() -> None:
    assert {"teilen", "partager"} <= spoken(("de", "fr"), "share.run", "sure")
    assert spoken(("de",), "share.run", "sure").isdisjoint(spoken(("fr",), "share.run", "sure"))
    assert spoken((), "share.run", "sure") == spoken(("de",), "no.rule", "sure") == frozenset()
