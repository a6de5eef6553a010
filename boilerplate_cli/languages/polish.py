"""Polish."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

CONSENT = {
    "consent.cookies": Phrases(
        cues=listed(
            "cookies, cookie, plików cookie, plików cookies, pliki cookie, pliki cookies, ciasteczka, ciasteczek"
        ),
        lists={
            "leads": listed("jeśli, korzystając, kontynuując, pozostając, dalsze korzystanie"),
            "greetings": listed("szanowni państwo, informacja o cookies, prywatność, witamy"),
            "sites": listed(
                "ta strona, ten serwis, ten portal, nasza strona, my, w ramach, serwis, nasz serwis, strona, witryna",
                "ta witryna, na naszej stronie, na tej stronie, w serwisie, nasze serwisy",
            ),
            "uses": listed("używa, używamy, wykorzystuje, wykorzystujemy, korzysta, stosujemy, stosuje, plików"),
            "ours": listed("używamy, stosujemy, wykorzystujemy, ta strona używa, strona używa, strona korzysta z"),
            "agrees": listed("zgadzasz, zgadzasz się, wyrażasz, wyrażasz zgodę, zgodę, akceptujesz"),
            "aims": listed(
                "celu, celach, treści, reklam, reklamy, przeglądarki, usług, usługi, politykę, polityce, serwisu",
                "serwisem, strony, statystyk, ustawienia, działania, zgody, korzystanie, by",
            ),
        },
        drops=(
            "Ta strona używa plików cookie w celu świadczenia usług.",
            "Korzystając z serwisu, wyrażasz zgodę na używanie plików cookies.",
        ),
        keeps=("Piekliśmy ciasteczka przez całą noc.",),
    ),
    "consent.kind-of-cookie": Phrases(
        cues=listed(
            "niezbędne pliki cookie, niezbędne pliki cookies, funkcjonalne pliki cookie, analityczne pliki cookie",
            "reklamowe pliki cookie, te pliki cookie, te pliki cookies, statystyczne pliki cookie",
        ),
        lists={
            "aims": listed("stron, użytkownik, serwis, funkcj, usług, dan, treści, witryn"),
            "verbs": listed("są, umożliwiają, pozwalają, pomagają, służą, zbierają"),
        },
        drops=(
            "Niezbędne pliki cookie są konieczne do działania strony.",
            "Te pliki cookie umożliwiają zliczanie odwiedzin strony i ich źródeł.",
        ),
        keeps=("Te pliki są ostre i służą do metalu.",),
    ),
    "consent.cookie-note": Phrases(
        cues=listed(
            "więcej informacji o plikach cookie, więcej informacji o cookies, dowiedz się więcej o plikach cookie",
            "możesz określić warunki przechowywania, jeśli nie wyrażasz zgody na pliki cookie",
        ),
        drops=(
            "Więcej informacji o plikach cookie znajdziesz w polityce.",
            "Możesz określić warunki przechowywania lub dostępu do plików cookies w Twojej przeglądarce.",
        ),
        keeps=("Więcej informacji o ciastkach jest na puszce.",),
    ),
    "consent.choice": Phrases(
        cues=listed(
            "akceptuję, zaakceptuj wszystkie, zaakceptuj wszystko, akceptuj wszystkie, akceptuję wszystkie",
            "akceptuję i przechodzę do serwisu, odrzuć wszystkie, odrzuć wszystko, zgadzam się, przejdź do serwisu",
            "ustawienia cookies, ustawienia plików cookie, ustawienia plików cookies, ustawienia prywatności",
            "ustawienia zaawansowane, polityka cookies, polityka prywatności, polityka plików cookies",
            "polityka plików cookie, polityka prywatności i cookies, zarządzaj plikami cookie, zarządzaj zgodami",
            "zapisz ustawienia, tylko niezbędne, niezbędne pliki cookie, zawsze aktywne, zgody marketingowe",
            "cenimy twoją prywatność, szanujemy twoją prywatność",
        ),
        drops=("Zaakceptuj wszystkie", "Ustawienia plików cookie", "Akceptuję i przechodzę do serwisu"),
        keeps=("Zgadzam się z autorem", "Zaakceptuj wszystkie wady brata"),
    ),
    "consent.embedded-content": Phrases(
        cues=listed(
            "aby wyświetlić tę treść, aby zobaczyć tę treść, ta treść jest zablokowana",
            "aby obejrzeć ten film zaakceptuj",
        ),
        drops=(
            "Aby wyświetlić tę treść, zaakceptuj pliki cookie.",
            "Ta treść jest zablokowana, bo nie wyrażono zgody.",
        ),
        keeps=("Tę treść napisało trzech autorów.",),
    ),
    "consent.sign-in": Phrases(
        cues=listed(
            "zaloguj, zaloguj się, zarejestruj się, nie pamiętasz hasła, załóż konto, zapomniałeś hasła, zaloguj z fb",
            "nie pamiętam hasła, przypomnij hasło, wyloguj, wyloguj się, rejestracja, zarejestruj, moje konto",
            "zapamiętaj mnie, nie masz konta, nie masz jeszcze konta, masz już konto, logowanie, utwórz konto",
            "zaloguj się przez facebook, zaloguj przez facebook, zaloguj przez google, zaloguj się przez google",
        ),
        lists={"before": listed("lub, albo, witaj"), "between": listed("lub, i, albo, hasło, anuluj, tutaj, teraz")},
        drops=("Nie pamiętasz hasła?", "Zaloguj się lub zarejestruj", "Nie masz jeszcze konta? Zarejestruj się"),
        keeps=("Rejestracja statków trwa",),
    ),
    "consent.subscribers": Phrases(
        cues=listed(
            "masz już konto, masz subskrypcję, masz już subskrypcję, masz już prenumeratę, jesteś już prenumeratorem"
        ),
        lists={"doors": listed("zaloguj, zaloguj się, zarejestruj się, kliknij tutaj, tutaj, sprawdź")},
        drops=("Masz już prenumeratę? Zaloguj się", "Masz już konto? Zaloguj się tutaj."),
        keeps=("Masz już konto w banku, mówi matka.",),
    ),
    "consent.paywall": Phrases(
        cues=(
            *listed(
                "treść dostępna tylko dla, artykuł dostępny tylko dla, dostęp do treści, aby przeczytać cały",
                "ten artykuł jest dostępny tylko dla, dalsza część artykułu dostępna, aby czytać dalej",
                "artykuł dla prenumeratorów, treść tylko dla zalogowanych",
            ),
            "zaloguj się, aby",  # with a comma of its own
        ),
        drops=("Zaloguj się, aby czytać dalej.", "Ten artykuł jest dostępny tylko dla prenumeratorów."),
        keeps=("Czytać dalej bez lampy nie mógł.",),
    ),
    "consent.label": Phrases(
        cues=listed("dla subskrybentów, tylko dla subskrybentów, tylko dla prenumeratorów, dla prenumeratorów"),
        drops=("Tylko dla prenumeratorów", "Dla subskrybentów"),
        keeps=("Dla prenumeratorów gazety był to cios",),
    ),
    "consent.account": Phrases(
        cues=listed("zalogowany jako, jesteś zalogowany jako"),
        drops=("Zalogowany jako Janina", "Jesteś zalogowany jako gość"),
        keeps=("Był zalogowany jako gość",),
    ),
    "consent.word": Phrases(
        cues=listed("rozumiem, prywatność, zgoda"),
        drops=("Rozumiem", "Prywatność"),
        keeps=("Zgoda buduje dom",),
    ),
}

SHARE = {
    "share.bar": Phrases(
        cues=listed(
            "facebooku, facebooka, twitterze, twittera, instagramie, linkedinie, youtubie, wykopie, pintereście"
        ),
        lists={
            "words": listed(
                "udostępnij, udostępnień, podziel, się, na, drukuj, wyślij, przez, poleć, polub, obserwuj, nas",
                "skomentuj, kopiuj, link, w, mail, tweetnij",
            )
        },
        drops=("Udostępnij na Facebooku", "Facebook Twitter Drukuj Wyślij"),
        keeps=("Udostępnij Facebook dwóm sędziom",),
    ),
    "share.click-to-share": Phrases(
        cues=listed("kliknij, kliknij by, kliknij aby"),
        lists={"verbs": listed("udostępnić, wydrukować, wysłać, udostępniać")},
        drops=(
            "Kliknij, aby udostępnić na Facebooku (Otwiera się w nowym oknie)",
            "Kliknij by wydrukować (Otwiera się w nowym oknie)",
        ),
        keeps=("Kliknij mapę. Udostępnić można też położenie.",),
    ),
    "share.button": Phrases(
        cues=listed(
            "udostępnij, podziel się, udostępnij na facebooku, udostępnij na twitterze, udostępnij artykuł",
            "udostępnij ten artykuł, podziel się artykułem, podziel się ze znajomymi, kopiuj link, skopiuj link",
            "link skopiowany, poleć znajomemu, wyślij znajomemu, tweetnij, podziel się na facebooku",
            "podziel się na twitterze, udostępnij na facebook, wyślij e-mailem, poleć artykuł",
        ),
        drops=("Udostępnij:", "Udostępnij na Twitterze", "Skopiuj link"),
        keeps=("Podziel się chlebem", "Udostępnij?"),
    ),
    "share.follow": Phrases(
        cues=listed(
            "obserwuj nas, śledź nas, znajdź nas, polub nas, polub nas na facebooku, znajdź nas na facebooku",
            "śledź nas na facebooku, obserwuj nas na instagramie, dołącz do nas, dołącz do nas na facebooku",
            "bądź na bieżąco, obserwuj autora, jesteśmy na facebooku",
        ),
        lists={"via": listed("na, w"), "where": listed("tutaj, także, również, w mediach społecznościowych")},
        drops=("Obserwuj nas na:", "Polub nas na Facebooku"),
        keeps=("Znajdź nas w porcie przy łodzi",),
    ),
    "share.counter": Phrases(
        cues=listed("udostępnień, udostępnienia, polubień, polubienia"),
        drops=("14 udostępnień", "23 polubienia"),
        keeps=("14 udostępnień mapy",),
    ),
    "share.audience": Phrases(
        cues=listed("obserwujących, subskrybentów, wyświetleń, odsłon, fanów"),
        drops=("1204 obserwujących", "350 wyświetleń"),
        keeps=("1204 fanów na trybunach",),
    ),
    "share.likes": Phrases(
        cues=listed("lubię to, lubię to!, dodaj do ulubionych, bądź pierwszym który to lubi"),
        lists={"state": listed("wczytywanie, ładowanie")},
        drops=("Lubię to!", "Lubię to: Wczytywanie…"),
        keeps=("Lubię to morze.",),
    ),
    "share.plea": Phrases(
        cues=listed("udostępnij ten artykuł, udostępnij ten wpis, podziel się tym artykułem, podziel się tym wpisem"),
        lists={"ifs": listed("jeśli, jeżeli, spodobał, podobał"), "please": listed("to, prosimy")},
        drops=("Spodobał ci się tekst? Udostępnij ten artykuł!", "Podziel się tym wpisem ze znajomymi."),
        keeps=("Podziel się chlebem i solą.",),
    ),
    "share.embedded-post": Phrases(
        cues=listed("wyświetl ten post na instagramie, post udostępniony przez"),
        drops=("Wyświetl ten post na Instagramie", "Post udostępniony przez Janina Przykład (@janina)"),
        keeps=("Post udostępniony przez wielu nie staje się prawdą.",),
    ),
    "share.network": Phrases(
        cues=listed("obserwuj, media społecznościowe"),
        drops=("Obserwuj", "Media społecznościowe"),
        keeps=("Obserwuj ptaki",),
    ),
    "share.run": Phrases(
        lists={
            "sure": listed("udostępnij, tweetnij, udostępnij na facebooku, udostępnij na twitterze, podziel się"),
            "perhaps": listed("drukuj, wyślij, skomentuj, komentarze, zapisz, kopiuj link, poleć, lubię to"),
            "before": listed("udostępnij na, podziel się na, na, przez"),
            "bar verbs": listed("udostępnij, obserwuj, polub, śledź, znajdź"),
        },
        drops=("x Udostępnij\nx Facebook\nx Drukuj", "x Udostępnij na Facebooku\nx Udostępnij na Twitterze\nx Wyślij"),
        keeps=("| Klub napisał w maju do czterech firm:\n| Facebook\n| Twitter\n| YouTube",),
    ),
}

COMMENTS = {
    "comments.form": Phrases(
        cues=(
            *listed(
                "twój adres e-mail nie zostanie, twój adres email nie zostanie, adres e-mail nie zostanie",
                "wymagane pola są, pola wymagane są, powiadom mnie, zapamiętaj moje dane, zapisz moje dane",
                "zapamiętaj mnie, musisz się zalogować, musisz być zalogowany, zaloguj się aby, zaloguj się by",
                "tylko zalogowani, aby dodać komentarz, aby komentować, ta strona używa akismet",
                "ta witryna wykorzystuje usługę akismet, twój komentarz czeka, twój komentarz zostanie",
                "komentujesz korzystając z",
            ),
            "musisz się zalogować, aby",
            "zaloguj się, aby",
        ),
        drops=(
            "Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *",
            "Musisz się zalogować, aby dodać komentarz.",
        ),
        keeps=("Powiedziała, że twój adres e-mail nie zostanie podany.",),
    ),
    "comments.policy": Phrases(
        cues=listed(
            "brak komentarzy, bądź pierwszy, nie ma jeszcze komentarzy, możliwość komentowania, komentowanie wyłączone",
            "komentarze są wyłączone, komentarze wyłączone, komentarze zostały wyłączone, komentarze są zamknięte",
            "nie ma jeszcze żadnych komentarzy, redakcja nie ponosi odpowiedzialności, komentarze są moderowane",
        ),
        drops=(
            "Możliwość komentowania została wyłączona.",
            "Brak komentarzy. Bądź pierwszy!",
        ),
        keeps=("Wieczorem wyłączył komentarze.",),
    ),
    "comments.feed": Phrases(
        cues=listed(
            "kanał rss z komentarzami, kanał komentarzy, rss komentarzy, komentarze rss, kanał z komentarzami",
            "komentarze do posta (atom), subskrybuj komentarze",
        ),
        drops=(
            "Kanał z komentarzami",
            "Komentarze do posta (Atom)",
        ),
        keeps=("Ten kanał pokazuje komentarze.",),
    ),
    "comments.button": Phrases(
        cues=listed(
            "odpowiedz, odpowiedz na komentarz, anuluj odpowiedź, anuluj pisanie odpowiedzi, zgłoś, zgłoś nadużycie",
            "zgłoś komentarz, zgłoś do moderacji, skomentuj, skomentuj artykuł, dodaj komentarz, dodaj swój komentarz",
            "napisz komentarz, opublikuj komentarz, wyślij komentarz, prześlij komentarz, pokaż komentarze",
            "pokaż więcej komentarzy, zobacz komentarze, zobacz wszystkie komentarze, wszystkie komentarze",
            "czytaj komentarze, ukryj komentarze, więcej komentarzy, starsze komentarze, nowsze komentarze",
            "od najnowszych, od najstarszych, najnowsze, najstarsze, cytuj",
        ),
        drops=(
            "Odpowiedz",
            "Zgłoś nadużycie",
        ),
        keeps=("Odpowiedz na dziesięć pytań",),
    ),
    "comments.label": Phrases(
        lists={
            "labels": listed(
                "imię, strona internetowa, komentarz, nazwa, twoje imię, twój komentarz, adres e-mail, podpis, nick",
                "wiadomość, temat, anuluj, wyślij, podgląd, witryna internetowa",
            ),
        },
        drops=(
            "x Dodaj komentarz\nx Imię *\nx E-mail *",
            "x Dodaj komentarz\nx Komentarz\nx Nazwa\nx Witryna internetowa",
        ),
        keeps=("| Wiadomość w butelce\n| Temat",),
    ),
    "comments.field": Phrases(
        cues=listed("wymagane, wymagany, opcjonalnie, nie zostanie opublikowany, nie będzie publikowany"),
        lists={
            "fields": listed("imię, nazwa, adres e-mail, strona internetowa, komentarz, nick"),
        },
        drops=(
            "Imię (wymagane)",
            "Adres e-mail (nie zostanie opublikowany)",
        ),
        keeps=("Wymagane od poniedziałku",),
    ),
}

LEGAL = {
    "legal.rights": Phrases(
        cues=listed("wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prawa zastrzeżone"),
        lists={"goes_on": listed("dla")},
        drops=(
            "© 2012 Prasa Portowa. Wszelkie prawa zastrzeżone.",
            "Wszystkie prawa zastrzeżone",
        ),
        keeps=(
            '"Wszelkie prawa zastrzeżone", głosił napis.',
            "Wszelkie prawa zastrzeżone dla korony zniesiono.",
        ),
    ),
    "legal.copying": Phrases(
        cues=listed(
            "kopiowanie zabronione, kopiowanie i rozpowszechnianie, kopiowanie materiałów, bez zgody wydawcy",
            "bez pisemnej zgody, bez zgody redakcji, rozpowszechnianie bez, przedruk bez zgody",
            "dalsze rozpowszechnianie artykułu",
        ),
        drops=(
            "Kopiowanie zabronione.",
            "Kopiowanie materiałów bez zgody wydawcy jest zabronione.",
        ),
        keeps=('"Kopiowanie zabronione", przeczytał.',),
    ),
    "legal.terms-link": Phrases(
        cues=listed(
            "polityka prywatności, polityka cookies, regulamin, regulamin serwisu, regulamin sklepu",
            "polityka plików cookies, polityka prywatności i cookies, ochrona danych osobowych, ochrona prywatności",
            "rodo, nota prawna, informacje prawne, warunki korzystania, warunki użytkowania, ustawienia prywatności",
            "ustawienia cookies, zasady korzystania, deklaracja dostępności, prywatność, zasady prywatności",
            "klauzula informacyjna, zwroty i reklamacje, prawa autorskie",
        ),
        lists={
            "and": listed("i"),
        },
        drops=(
            "Polityka prywatności",
            "Regulamin | Polityka cookies",
        ),
        keeps=("Regulamin plaży",),
    ),
    "legal.footer": Phrases(
        cues=listed(
            "polityka prywatności, polityka cookies, regulamin serwisu, ochrona danych osobowych, warunki korzystania",
        ),
        drops=(
            "Polityka prywatności | Prasa Portowa",
            "Port | Polityka cookies | Oferty pracy",
        ),
        keeps=("Ta polityka prywatności | dramat",),
    ),
    "legal.maker": Phrases(
        cues=listed(
            "realizacja, wykonanie, projekt i realizacja, projekt i wykonanie, strony internetowe, obsługiwane przez",
            "dumnie wspierane przez, stworzone przez, projekt strony, wdrożenie",
        ),
        drops=(
            "Projekt i realizacja: Brandt & Adler",
            "Dumnie wspierane przez WordPress",
        ),
        keeps=("Stworzone przez małe dzieci",),
    ),
}

ADS = {
    "ads.label": Phrases(
        cues=listed(
            "reklama, reklamy, materiał sponsorowany, artykuł sponsorowany, materiał partnera, materiał promocyjny",
            "materiał reklamowy, tekst sponsorowany, wpis sponsorowany, treść sponsorowana, treści sponsorowane",
            "link sponsorowany, linki sponsorowane, ogłoszenie, ogłoszenie płatne, sponsorowane, artykuł partnerski",
            "współpraca reklamowa, reklamy google, zamknij reklamę, koniec reklamy",
        ),
        drops=(
            "Reklama",
            "Materiał sponsorowany",
        ),
        keeps=("Reklama latarni",),
    ),
    "ads.continues": Phrases(
        cues=listed(
            "dalszy ciąg materiału pod wideo, dalsza część artykułu pod materiałem wideo",
            "ciąg dalszy artykułu pod reklamą, reszta tekstu pod reklamą, dalsza część tekstu pod reklamą",
            "dalsza część artykułu pod reklamą, dalsza część tekstu pod wideo, dalsza część artykułu pod wideo",
            "dalsza część tekstu pod materiałem wideo, ciąg dalszy pod materiałem wideo, czytaj dalej pod reklamą",
            "ciąg dalszy pod reklamą, pomiń reklamę, dalszy ciąg artykułu pod wideo, dalszy ciąg tekstu pod zdjęciem",
        ),
        lists={
            "ads": listed("reklama"),
        },
        drops=(
            "Dalsza część artykułu pod materiałem wideo",
            "Reklama - ciąg dalszy artykułu pod reklamą",
        ),
        keeps=("Dalsza część artykułu pod wodą",),
    ),
    "ads.sponsored-by": Phrases(
        cues=listed(
            "sponsorowane przez, partnerem materiału jest, partner materiału, we współpracy z, prezentowane przez",
            "reklama",
        ),
        drops=(
            "Sponsorowane przez Eastfield",
            "Partner materiału: Eastfield Łodzie",
        ),
        keeps=("Wyścig był sponsorowany przez Eastfield.",),
    ),
    "ads.disclosure": Phrases(
        cues=listed(
            "zawiera linki afiliacyjne, zawierać linki afiliacyjne, są linkami afiliacyjnymi, to linki afiliacyjne",
            "linki afiliacyjne, otrzymać prowizję, prowizję od sprzedaży",
        ),
        lists={
            "notes": listed("uwaga, informacja"),
            "openers": listed("ten, ta, artykuł, niektóre, jeśli, linki, w, za"),
        },
        drops=(
            "Ten artykuł zawiera linki afiliacyjne.",
            "Jeśli kupisz tutaj, możemy otrzymać prowizję.",
        ),
        keeps=("Agent bierze dwa procent od sprzedaży.",),
    ),
}

NAVIGATION = {
    "navigation.place": Phrases(
        lists={
            "places": listed(
                "kontakt z nami, o nas, mapa strony, moje konto, napisz do nas, na skróty, mapa serwisu, o firmie",
                "o portalu, o serwisie, najczęściej zadawane pytania, twoje konto, mój profil, koszyk, twój koszyk",
                "biuro prasowe, dla mediów, dla prasy, praca u nas, dołącz do nas, nasz zespół, redakcja portalu",
                "reklama w serwisie, kanały rss, wydanie cyfrowe, obsługa klienta, centrum pomocy",
                "deklaracja dostępności, biuletyn informacji publicznej, o mnie, o autorze, strona startowa",
                "wersja kontrastowa",
            ),
            "headings": listed("strona główna, kontakt, pomoc, archiwum, partnerzy, kariera, dostępność, ogłoszenia"),
            "sign in": listed(
                "zaloguj się, zaloguj, wyloguj, wyloguj się, zarejestruj się, rejestracja, logowanie, załóż konto",
            ),
        },
        drops=(
            "O nas",
            "Mapa strony",
        ),
        keeps=("O nas mówiono w maju.",),
    ),
    "navigation.section": Phrases(
        lists={
            "sections": listed(
                "aktualności, wiadomości, świat, kraj, gospodarka, biznes, zdrowie, kultura, rozrywka, praca, reklama",
                "polska, polityka, społeczeństwo, opinie, publicystyka, felietony, wywiady, nauka, technologia",
                "technologie, edukacja, szkoła, sport, piłka nożna, siatkówka, żużel, skoki narciarskie, tenis",
                "motoryzacja, moto, podróże, turystyka, kuchnia, przepisy, moda, uroda, styl życia, lifestyle, dom",
                "ogród, rodzina, dziecko, zwierzęta, film, filmy, muzyka, książki, teatr, sztuka, wydarzenia",
                "kalendarium, galeria, galerie, zdjęcia, wideo, podcasty, blogi, forum, prawo, finanse, pieniądze",
                "nieruchomości, giełda, firmy, rolnictwo, ekologia, środowisko, energetyka, historia, religia, kościół",
                "pogoda, region, regiony, miasto, gmina, powiat, kronika policyjna, na sygnale, gry, quizy, horoskop",
                "krzyżówki, program tv, sklep, prenumerata, produkty, usługi, oferta, oferty, projekty, publikacje",
                "szukaj, szukaj w serwisie, wyszukaj, kategorie, tagi, redakcja, regulamin, polityka prywatności",
                "najnowsze, najpopularniejsze, polecamy",
            ),
        },
        drops=(
            "Aktualności",
            "Gospodarka (4)",
        ),
        keeps=("Gospodarka morza",),
    ),
    "navigation.menu": Phrases(
        lists={
            "contents": listed("spis treści"),
            "addresses": listed("kontakt:, kontakt dla mediów:"),
            "credits": listed("autor:, opublikowano, dodano"),
        },
        drops=(
            "x Aktualności\nx Nasz port\nx O nas\nx Kontakt",
            "x Polska\nx Świat\nx Latarnia\nx Kultura\nx Mapa strony",
        ),
        keeps=("| Fundacja wspiera trzy cele:\n| Zdrowie\n| Edukacja\n| Nauka\n| Za nic więcej nie płaci.",),
    ),
    "navigation.row": Phrases(
        drops=(
            "Aktualności | O nas | Kontakt",
            "Strona główna » Kultura » Dzwon",
        ),
        keeps=("Polityka, kultura i sport są mu obce.",),
    ),
    "navigation.label": Phrases(
        lists={
            "labels": listed(
                "kategorie, kategorie wpisów, archiwum, ostatnie wpisy, najnowsze wpisy, najnowsze komentarze, archiwa",
                "ostatnie komentarze, najczęściej czytane, najchętniej czytane, najpopularniejsze, popularne wpisy",
                "menu główne, nawigacja główna, otwórz menu, zamknij menu, wszystkie kategorie, wszystkie tematy",
                "przydatne linki, wybierz miesiąc, wybierz kategorię, chmura tagów, ostatnie artykuły",
                "najnowsze artykuły, najnowsze wiadomości, działy, stopka, szybkie linki, ostatnio dodane",
            ),
        },
        drops=(
            "Najnowsze wpisy",
            "Najczęściej czytane",
        ),
        keeps=("Kategorie łodzi",),
    ),
    "navigation.box": Phrases(
        lists={
            "openers": listed("linki, zaprzyjaźnione blogi, blogi"),
        },
        drops=(
            "| Ostatnie wpisy\nx Most jest zamknięty\nx Dwóch jeźdźców rannych",
            "| Zaprzyjaźnione blogi\nx Notatki z portu\nx Dzwon\nx Sieci",
        ),
        keeps=("| Sprzęt\n| Dzwon\n| Lina",),
    ),
    "navigation.skip-link": Phrases(
        cues=listed(
            "treści, menu, menu głównego, głównej treści, treści głównej, wyszukiwarki, nawigacji, stopki, zawartości",
        ),
        lists={
            "verbs": listed("przejdź do, przejdź bezpośrednio do, skocz do, idź do, wróć do"),
        },
        drops=(
            "Przejdź do treści",
            "Przejdź do menu głównego",
        ),
        keeps=("Przejdź do drugiej części",),
    ),
    "navigation.way-back": Phrases(
        cues=listed(
            "do góry, powrót, powrót do góry, wróć, wróć na górę, wróć do strony głównej, powrót na stronę główną",
            "powrót do strony głównej, na górę, na górę strony, powrót do listy, wróć do listy, przejdź na górę",
            "idź do góry",
        ),
        drops=(
            "Powrót do góry",
            "↑ Do góry",
        ),
        keeps=("Do góry nogami",),
    ),
    "navigation.path-label": Phrases(
        cues=listed("jesteś tutaj, jesteś w, tu jesteś, znajdujesz się tutaj, jesteś na stronie"),
        lists={
            "homes": listed("strona główna, start"),
        },
        drops=(
            "Jesteś tutaj: Strona główna > Kultura",
            "Tu jesteś:",
        ),
        keeps=("Jesteś tutaj mile widziany.",),
    ),
    "navigation.path": Phrases(
        cues=listed("strona główna"),
        drops=(
            "Strona główna > Kultura > Dzwon",
            "Strona główna / Łodzie",
        ),
        keeps=("Strona główna - historia jednego domu",),
    ),
    "navigation.turn": Phrases(
        cues=listed("następna, poprzednia, następny, poprzedni, dalej"),
        drops=(
            "Następna »",
            "« Poprzednia",
        ),
        keeps=("Dalej w las",),
    ),
    "navigation.pager": Phrases(
        cues=listed(
            "następna, poprzednia, następny, poprzedni, następna strona, dalej, poprzednia strona, starsze posty",
            "nowsze posty, starsze wpisy, nowsze wpisy, następny wpis, poprzedni wpis, następny artykuł",
            "poprzedni artykuł, nawigacja wpisu, nawigacja po wpisach, pokaż więcej, załaduj więcej, zobacz wszystkie",
            "zobacz więcej, wczytaj więcej, więcej artykułów, ostatnia strona, pierwsza strona, stronicowanie wpisów",
            "nowszy post, starszy post",
        ),
        lists={
            "bare": listed("następna, poprzednia, następny, poprzedni"),
            "parts": listed(
                "strona, strony, z, i, lub, pierwsza, ostatnia, strona główna, następna, poprzednia, następny",
                "poprzedni, następna strona, poprzednia strona, dalej, nowszy post, starszy post",
            ),
        },
        drops=(
            "Następna strona",
            "Nowszy post Starszy post Strona główna",
        ),
        keeps=("Następna strona była pusta.",),
    ),
    "navigation.page-count": Phrases(
        cues=listed("strona, strony"),
        lists={
            "of": listed("z"),
            "turning": listed("następna, poprzednia, dalej"),
        },
        drops=(
            "Strona 2 z 4",
            "Strony: 1 2 3",
        ),
        keeps=("Strona 3 raportu",),
    ),
    "navigation.neighbour": Phrases(
        cues=listed("poprzedni wpis, następny wpis, poprzedni artykuł, następny artykuł, poprzedni, następny"),
        drops=(
            "Poprzedni wpis: Dzwon wyspy",
            "Następny artykuł: Deszcz do piątku",
        ),
        keeps=("Następny - jaja",),
    ),
    "navigation.search": Phrases(
        cues=listed(
            "szukaj, wyszukaj, wyszukiwarka, wyszukiwanie, szukaj w serwisie, szukaj na stronie",
            "wyszukiwanie zaawansowane, wpisz szukaną frazę, szukana fraza, czego szukasz, wyniki wyszukiwania",
            "przeszukaj, formularz wyszukiwania, szukaj na blogu, przeszukaj ten blog, zamknij wyszukiwarkę",
            "otwórz wyszukiwarkę, zamknij",
        ),
        lists={
            "search": listed("szukaj, wyszukaj, przeszukaj"),
            "what": listed("na, w, tej, ten, całym"),
            "things": listed("stronie, serwisie, blogu, blog, archiwum, serwis"),
        },
        drops=(
            "Szukaj na tej stronie",
            "Wyszukiwarka",
        ),
        keeps=("Szukaj łodzi",),
    ),
    "navigation.language-switch": Phrases(
        cues=listed("wybierz język, zmień język, wersja polska, wersja angielska, wersja językowa, wersje językowe"),
        drops=(
            "Wybierz język",
            "Wersja polska",
        ),
        keeps=("Zmień język rozmowy",),
    ),
}

LANGUAGE = Language(name="Polish", phrases={**CONSENT, **SHARE, **NAVIGATION, **COMMENTS, **LEGAL, **ADS})
