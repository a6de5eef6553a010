"""What a user can count on when a new version comes: new rules wait to be asked, and former ids stay valid."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import runner

from boilerplate_cli import rules as rules_module
from boilerplate_cli.cleaner import Cleaner
from boilerplate_cli.cli.group import program
from boilerplate_cli.reports.rule import describe
from boilerplate_cli.rule import CERTAIN, STRONG, CueRule
from boilerplate_cli.rulebook import Rulebook
from boilerplate_cli.settings import Settings

TEXT = "The ferry was rebuilt by two brothers, and it sails again.\nHarbour dues apply\nApples\n"


def cue(id: str, cue: str, points: int = STRONG, *, preview: bool = False) -> CueRule:
    return CueRule(id=id, summary=".", why=".", points=points, cues=(cue,), drops=(), keeps=(), preview=preview)


DUES = cue("legal.dues", "harbour dues apply", preview=True)
APPLES = cue("ads.apples", "apples")
BOOK = Rulebook((DUES, APPLES), {"promo.apples": "ads.apples"})


def kept(**settings: object) -> str:
    return Cleaner(Settings(**settings), BOOK).clean(TEXT).text  # type: ignore[arg-type]


def test_a_new_rule_acts_only_where_it_is_asked_for() -> None:
    assert "Harbour dues" in kept()
    assert "Harbour dues" not in kept(preview=True)
    assert "Apples" not in kept()


def test_a_new_rule_protects_only_where_it_is_asked_for() -> None:
    book = Rulebook((APPLES, cue("content.apples", "apples", -CERTAIN, preview=True)))
    assert not Cleaner(Settings(preview=True), book).clean(TEXT).changed
    assert Cleaner(Settings(), book).clean(TEXT).changed


def test_to_select_a_new_rule_alone_says_what_is_missing() -> None:
    with pytest.raises(ValueError, match=r"legal\.dues: new, and active only with --preview"):
        kept(select=("legal.dues",))
    assert "Harbour dues" not in kept(select=("legal.dues",), preview=True)
    assert "Apples" not in kept(select=("legal", "ads"))


def test_the_page_of_a_new_rule_says_so() -> None:
    assert any("--preview" in line for line in describe(DUES))
    assert not any("--preview" in line for line in describe(APPLES))


def test_a_former_id_stays_valid() -> None:
    assert BOOK.named("promo.apples") == (APPLES,)
    assert "Apples" in kept(ignore=("promo.apples",))


def test_a_former_id_is_told_once_and_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(rules_module.RENAMED, "meta.author", "meta.byline")
    formerly, now = (
        runner().invoke(program, ["check", "--ignore", name], input=TEXT) for name in ("meta.author", "meta.byline")
    )
    assert formerly.stderr == "boilerplate: meta.author is meta.byline now; the former id stays valid\n"
    assert now.stderr == ""
    assert (formerly.stdout, formerly.exit_code) == (now.stdout, now.exit_code)
    file = tmp_path / "boilerplate.toml"
    file.write_text('[per-file-ignores]\n"a*" = ["meta.author"]\n"b*" = ["meta.author"]\n')
    found = runner().invoke(program, ["check", "--config", str(file)], input=TEXT)
    assert found.stderr == formerly.stderr
    page = runner().invoke(program, ["rule", "meta.author"])
    assert page.stdout.startswith("# meta.byline")


def test_former_ids_lead_to_rules_and_hide_none() -> None:
    ids = {rule.id for rule in rules_module.RULES}
    assert set(rules_module.RENAMED.values()) <= ids
    assert not ids & rules_module.RENAMED.keys()
