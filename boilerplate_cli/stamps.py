"""Times and dates in folded lines: `14 march 2023, 16:42`, `vor 3 stunden`, `2h`, `yesterday at 9:05 pm`.

The months of twelve languages and the common ways to write the rest. What only looks like a stamp is none: prices,
versions, scores, chapter and verse, durations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from boilerplate_cli.patterns import pattern
from boilerplate_cli.text import WORD, listed, words_in

MONTHS = {
    name: number
    for language in (
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jän febr mär apr mai juni juli aug sept okt nov dez",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv févr mars avr mai juin juil août sept oct nov déc",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago sept oct nov dic",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "ocak şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim aralik",
    )
    for number, name in enumerate(language.split(), 1)
}

WEEKDAYS = frozenset(
    word
    for language in (
        "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday",
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lunes martes miércoles jueves viernes sábado domingo",
        "poniedziałek wtorek środa czwartek piątek sobota niedziela",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "segunda terça quarta quinta sexta",
        "понедельник вторник среда четверг пятница суббота воскресенье",
        "måndag tisdag onsdag torsdag fredag lördag söndag",
        "pazartesi sali çarşamba perşembe cuma cumartesi pazar",
    )
    for word in language.split()
)
"""Not those of two letters: `so` and `do` are words."""

FILLERS = WEEKDAYS | frozenset(
    word
    for language in (
        "mo di mi do fr sa so publié le mis à jour el publicado del opublikowano dodano dnia il pubblicato",
        "op geplaatst feira publicado atualizado em às опубликовано обновлено в г",
        "publicerad uppdaterad kl den yayinlanma güncelleme tarihi",
        "発布 发布 發布 更新 投稿 公開 تم النشر نشر في",
        "posted published updated on at um am vom den uhr veröffentlicht aktualisiert erstellt stand",
    )
    for word in language.split()
)
"""Words that belong to a stamp: with nothing else beside it, the stamp is the whole line."""
MOST_FILLERS = 40
"""Characters. More than these few words is a text."""

# A search that begins with a digit is several times faster: what must not stand before it is asked after it.
DAY_MONTH = pattern(
    r"(?P<d>\d(?<![\d.:].)\d?)(?:st|nd|rd|th|er)?[. -]{1,2}(?:de |of )?(?P<m>[^\W\d_]{3,12})\b\.?,?-?"
    r"(?: ?(?:de |del )?(?P<y>\d{4}|'?\d\d(?![\d:.h]| ?[ap]m)))?"
)
MONTH_DAY = pattern(
    r"(?P<d>\d(?:(?<=[^\W\d_] .)|(?<=[^\W\d_]\. .))\d?)(?:st|nd|rd|th)?\b(?![:.]\d| ?- ?\d)"
    r"(?:,? ?(?P<y>\d{4}|(?<=, )'?\d\d(?![\d:.])))?"
)
WORD_BEFORE = pattern(r"\b[^\W\d_]{3,12}(?=\.? $)")
NUMERIC = pattern(r"(?P<a>\d(?<![\d.,:/-].)\d{0,3})([./-])(?P<b>\d{1,2})(?:\2(?P<c>\d{4}|\d\d)|\.)?(?!\d|[./-]\d)")
CLOCK = pattern(
    r"(?P<h>\d(?<![\d.:,].)(?:(?<=[01])\d|(?<=2)[0-3])?)"
    r"(?:[:h](?P<n>[0-5]\d)(?::[0-5]\d)?|\.(?P<n2>[0-5]\d)(?= uhr| ?[ap]\.?m)|(?= ?[ap]m\b| uhr))"
    r"(?![\d:](?!\d?\. [^\W\d_]{3}))(?: ?(?P<half>[ap])\.?m\b\.?)?(?: (?:uhr|h|[a-z]{1,3}t|gmt|utc|cet)\b)?"
)
BETWEEN = pattern(r"[\s,|@/.()-]*(?:(?:at|um|à|a las|o|ob|om|alle|godz|kl)\b\.?)?[\s,|@-]*")
"""What may stand between a date and its time of day."""
UNITS = frozenset(
    listed(
        "second, seconds, sec, secs, minute, minutes, min, mins, hour, hours, hr, hrs, day, days, week, weeks, month",
        "months, year, years, s, m, h, d, w",
        "sekunde, sekunden, minuten, stunde, stunden, std, tag, tagen, woche, wochen, monat, monaten, jahr, jahren",
        "heure, heures, jour, jours, semaine, semaines, mois, an, ans",
        "minuto, minutos, hora, horas, día, días, semana, semanas, mes, meses, año, años",
        "minut, minuty, godzin, godziną, godzinę, godziny, dni, minuti, ora, ore, giorno, giorni",
        "uur, uren, dag, dagen, weken, dia, dias, mês, ano, anos",
        "секунд, секунду, секунды, минут, минуту, минуты, час, часа, часов, день, дня, дней, неделю, недели, неделя",
        "недель, месяц, месяца, месяцев, год, года, лет",
        "sekund, sekunder, minuter, timme, timmar, dagar, vecka, veckor, månad, månader, år",
        "saniye, dakika, saat, gün, hafta, ay, yil",
        "ثانية, ثوان, دقيقة, دقائق, ساعة, ساعات, يوم, يوما, أيام, أسبوع, أسابيع, شهر, شهرا, أشهر, سنة, سنوات",
    )
)
_UNIT = r"([^\W\d_]+)"  # looked up in `UNITS`: as a part of the pattern they would take long to compile
AGE = pattern(
    rf"(?<!\w)(?:about |almost |over )?(?:\d{{1,3}}|an?|one) ?{_UNIT}"
    rf"(?: (?:and )?\d{{1,2}} ?{_UNIT})? (?:ago|temu|fa|geleden|atrás|назад|sedan|önce)\b"
    rf"|(?:vor|il y a|hace|há|قبل|منذ)(?: etwa| ca\.)? (?:\d{{1,3}}|einer|einem|une?|una) {_UNIT}\b"
    r"|\b(?:yesterday|today|gestern|heute|hier|ayer|wczoraj|ieri|gisteren|ontem|hoje|вчера|сегодня|igår|idag|dün|bugün)"
    r",? (?:at |um |à |o |às |в |kl\.? )?\d{1,2}[:.h]\d\d(?: ?[ap]m| uhr)?$"
)
AGE_WORDS = frozenset(
    listed(
        "ago, yesterday, today, vor, gestern, heute, il, hier, hace, ayer, há, atrás, ontem, hoje, fa, ieri, temu",
        "wczoraj, geleden, gisteren, назад, вчера, сегодня, sedan, igår, idag, önce, dün, bugün, قبل, منذ",
    )
)
"""One of these stands in each age that `AGE` finds."""
UNSPACED_AGE = pattern(
    r"(?:约|約)?\d{1,3} ?(?:秒钟?|秒鐘?|分钟?|分鐘?|小时|小時|時間|天|日|周|週間?|[个個かヶケ]月|年)(?:之|以)?前"
    r"|(?:昨天|昨日|今天|今日),? ?\d{1,2}:\d\d"
)
UNSPACED_DATE = pattern(r"(?P<y>\d{4})年 ?(?P<m>\d{1,2})月 ?(?P<d>\d{1,2})日")
"""Chinese and Japanese."""
AGE_ALONE = pattern(
    r"(?:\d{1,2} ?(?:h|d|w|mins?|hrs?|hours?|std\.?)|(?:just|right) now|yesterday|gestern|gerade eben)$"
)
"""An age that is one only where nothing stands beside it."""

SPELT_OUT = (
    *("a ", "an ", "one ", "about a", "yesterday", "just now", "right now"),
    *("gestern", "gerade eben", "vor ein", "hace un", "il y a un"),
)
"""How stamps without a figure begin."""
SPELT_OUT_STARTS = frozenset(start[:2] for start in SPELT_OUT)

# Cheap tests that come before the dear ones
FIGURES = pattern(r"\d(?:[:./-]\d|[. -]{0,2}[^\W\d_]|(?<=[^\W\d_] \d)\d?(?!\d)|(?<=\. \d)\d?(?!\d))")
"""A figure as every stamp has one: before another or a word, or a day after a word."""
TELLING = AGE_WORDS | MONTHS.keys()
CLOCK_OR_NUMBERS = pattern(r"\d(?:[:./年-]\d|h\d| ?(?:[ap]\.?m\b|uhr))")
CLOCK_WITHOUT_COLON = pattern(r"\d(?: ?[ap]\.?m| uhr|h\d)")

REMEMBERED = 4_096
"""Lines. Several rules ask for the same stamp, in each pass, and pages of a site share their lists."""

Moment = tuple[int, ...]
"""Numbers that sort: year, month, day, hour, minute, or the last two."""


class Stamp(NamedTuple):
    """A date, a time of day, both, or an age, as it stands in a line."""

    kind: str
    """`age`, `clock`, `date` or `date and clock`."""
    start: int
    end: int
    moments: tuple[Moment | None, Moment | None]
    """The moment, read with the month first and with the day first, as far as it can be; none for an age."""
    minute: int
    """Of the hour; -1 without a time of day."""
    before: str
    """The line's text before it."""
    after: str
    """The line's text after it."""
    alone: bool
    """Nothing else stands in the line, weekdays and words such as `published` aside."""


def may_hold_stamp(key: str, words: int, figures: bool) -> bool:
    """A cheap test that lets a few lines pass: False if there is none in a folded line of `words` words."""
    if figures:
        return words <= 30
    return words < 5 and key[:2] in SPELT_OUT_STARTS and key.startswith(SPELT_OUT)


@lru_cache(maxsize=REMEMBERED)
def stamp_in(key: str) -> Stamp | None:
    """The stamp in a folded line, None if it has none."""
    if not FIGURES.search(key) and key[:2] not in SPELT_OUT_STARTS:
        return None
    if found := UNSPACED_AGE.search(key) if "前" in key or ":" in key else None:
        return _stamp(key, "age", found.span())
    words = words_in(key)
    if TELLING.isdisjoint(words) and not CLOCK_OR_NUMBERS.search(key) and not AGE_ALONE.match(key):
        return None
    age = AGE_ALONE.match(key) or (None if AGE_WORDS.isdisjoint(words) else _age(key))
    if age:
        return _stamp(key, "age", age.span())
    date = _date(key, words)
    for clock in CLOCK.finditer(key) if ":" in key or CLOCK_WITHOUT_COLON.search(key) else ():
        minute = int(clock["n"] or clock["n2"] or 0)
        hour = int(clock["h"]) % 12 + 12 * (clock["half"] == "p") if clock["half"] else int(clock["h"])
        if date is None:
            return _stamp(key, "clock", clock.span(), ((hour, minute), (hour, minute)), minute)
        start, end, (one, other), _ = date
        if BETWEEN.fullmatch(key, min(end, clock.end()), max(start, clock.start())):
            span = min(start, clock.start()), max(end, clock.end())
            moments = (one and (*one, hour, minute), other and (*other, hour, minute))
            return _stamp(key, "date and clock", span, moments, minute)
    if date is None or not date[3]:
        return None
    return _stamp(key, "date", date[:2], date[2])


def _stamp(
    key: str,
    kind: str,
    span: tuple[int, int],
    moments: tuple[Moment | None, Moment | None] = (None, None),
    minute: int = -1,
) -> Stamp:
    start, end = span
    before, after = key[:start].strip(" ,:|-([@·"), key[end:].strip(" ,:|-)]·")
    if end < len(key) and key[end].isalnum():  # `14 march 202315 march 2023`: when it was written, when it was changed
        glued = stamp_in(after)
        if glued and glued.alone:
            end, after = len(key), ""
    beside = f"{before} {after}"
    alone = len(beside) <= MOST_FILLERS and FILLERS.issuperset(words_in(beside))
    return Stamp(kind, start, end, moments, minute, before, after, alone)


def _age(key: str) -> re.Match[str] | None:
    """The first age in `key`."""
    return next((found for found in AGE.finditer(key) if UNITS.issuperset(filter(None, found.groups()))), None)


def _date(key: str, words: Sequence[str]) -> tuple[int, int, tuple[Moment | None, Moment | None], bool] | None:
    """The first date in `key`: start, end, its two readings, whether it is one without a time of day beside it."""
    for found in UNSPACED_DATE.finditer(key) if "年" in key else ():
        y, m, d = int(found["y"]), int(found["m"]), int(found["d"])
        if 1900 < y < 2100 and 0 < m <= 12 and 0 < d <= 31:
            moment = (y % 100, m, d)
            return found.start(), found.end(), (moment, moment), True
    for start, found, name in _named_days(key) if not MONTHS.keys().isdisjoint(words) else ():
        month = MONTHS.get(name)
        if month and 1 <= int(found["d"]) <= 31:
            moment = (int((found["y"] or "0").lstrip("'")) % 100, month, int(found["d"]))
            return start, found.end(), (moment, moment), True
    for found in NUMERIC.finditer(key) if "." in key or "/" in key or "-" in key else ():
        a, b, c = int(found["a"]), int(found["b"]), int(found["c"] or 0)
        if len(found["a"]) == 4:
            if found["c"] and 1900 < a < 2100 and 0 < b <= 12 and c <= 31:
                moment = (a % 100, b, c)
                return found.start(), found.end(), (moment, moment), True
        elif len(found["a"]) < 3 and 0 < a <= 31 and 0 < b <= 31 and min(a, b) <= 12:
            month_first, day_first = (c % 100, a, b) if a <= 12 else None, (c % 100, b, a) if b <= 12 else None
            return found.start(), found.end(), (month_first, day_first), bool(found["c"])
    return None


def _named_days(key: str) -> Iterator[tuple[int, re.Match[str], str]]:
    """Numbers after a word, then numbers before one: start with the word, match, word."""
    for found in MONTH_DAY.finditer(key):
        day = found.start()
        word = WORD_BEFORE.search(key, max(0, day - 15), day)
        if word:
            yield word.start(), found, word.group()
    for found in DAY_MONTH.finditer(key):
        yield found.start(), found, found["m"]


def form_of(text: str) -> str:
    """A stamp's text without what differs from one to the next: `March 3rd, 2024` and `May 21st, 2023` are one form."""
    return WORD.sub("", text)
