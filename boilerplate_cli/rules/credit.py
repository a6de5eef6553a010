"""Credits: who took the picture, drew the graphic or filmed the video, and which agency sold it.

A credit has a shape: a label and a name ("Photo: ..."), a name and an agency with a slash between them, a sign (©), a
licence. It is the whole line, or it is the end of a caption. Sentences about photographers and agencies have no such
end; they stay, as do captions without a credit, bylines, datelines and the sources of a text ("Source: ...", a closing
"(dpa)"). Copyright notices of sites belong to the family `legal`.

Switch the family off for photo archives and art catalogues, where credits are the content.
"""

from __future__ import annotations

from boilerplate_cli.rule import CERTAIN, HINT, STRONG, SURE, CueRule, Level, Rule
from boilerplate_cli.text import listed

_WHY = "It names the owner of a picture that plain text does not show; it says nothing of the story."
_CAPTION_WHY = "Without its picture a caption interrupts the story, and hardly anything but a caption ends in a credit."

# A credit is made of words with a capital, of addresses and accounts ("stock.example.com", "jane_88"), and of the small
# words of names and agencies. Running text soon has another word.
_SMALL_LETTER = "a-zß-öø-ÿāăąćčďđēėęěğīıłńňōőœřśşšţťūůűźżžșțά-ώа-џ"
_LETTER = rf"[^\W\d_{_SMALL_LETTER}]"
"""A capital, or a letter of a script that has none."""
_AGENTS = (
    r"(?:dpa|epa|apa|efe|imago|picture alliance|i?stock|shutterstock|unsplash|pixabay|pexels|flickr|fotolia"
    r"|wiki[mp]edia)(?!\w)[^\s;:!?\"()\[\]]*"
)
_SMALL = (
    r"(?:(?:de|van|von|vom|der|den|del|des|di|da|do|dos|du|la|le|el|al|bin|of|for|für|pour|para|by|on|via|vía|über|and|und"
    r"|y|e|et|cc|sa|work|files?|images|alliance)(?!\w)|(?:from|auf|aus|bei)(?= (?i:pix|pex|uns|fli|get|shu|wiki)))"
)
_CAPITAL = rf"(?:(?![_{_SMALL_LETTER}])[\w@©&|/#-][^\s;:!?\"()\[\]]*;?|\(\d\d?\)[,;]?)"
_ADDRESS = (
    r"(?:https?://[^\s()]+|[^\W\d_][\w-]*(?:[/@_]|\.[a-z])[^\s;:!?\"()\[\]]*"
    r"|(?<=[/|] )[\w.-]+|[\w.-]+(?= [/|](?:\s|$)))"
)
_STOP = r"(?=[\s)\]]|$)"
_WORD = rf"(?>(?:{_SMALL}|{_AGENTS}|{_CAPITAL}|{_ADDRESS}){_STOP})"
_START = (
    rf"(?>(?:(?!\d|[&|#(]|[^\W\d_]$){_CAPITAL}|(?:privat|zvg|nh|courtesy|own|via)(?!\w)|{_AGENTS}|{_ADDRESS}){_STOP})"
)
_NAME = rf"{_START}(?: {_WORD}){{0,4}}(?: ?[(\[][^()\[\]]{{1,60}}[)\]])?"
_NAMES = rf"(?![^()\[\]]*[)\]] ){_START}(?: [(\[]?{_WORD}[)\]]?){{0,20}}"
_PERSON = (
    rf"(?!(?i:the|by|von|par|por|text|foto|photo)\b){_LETTER}[\w'.-]*"
    rf"(?: (?:(?:de|van|von|der|den|di|da|la|le|el|al|bin) )*{_LETTER}[\w'.-]*){{1,4}}"
)
_AGENCY = r"(?:(?<!\w)|(?=/))\L<cues>(?:\.com|\.net)?(?:(?!\w)|(?<=/))"
_PARTNER = rf"/[\w.'-]+(?: {_LETTER}[\w.'-]*){{0,4}}"
_END = r"[)\].]*$"
_TWO_WORDS = rf"(?!(?:the|an?|my|our|your|his|her|its|their|this) )[{_SMALL_LETTER}]+ [{_SMALL_LETTER}]+"
# What running text hardly has: a slash between names, an account, a picture agency.
_MARK = (
    r"(?=.*(?:[\w.] ?/ ?\w| \| |©|@\w|\w\.\w|\bfor [A-Z]|\b(?:via|courtesy|CC|AFP|AP|EPA|REUTERS|Reuters|dpa|APA|NASA)"
    r"\b|(?i:getty|shutterstock|istock|alamy|adobe ?stock|picture[ -]alliance|unsplash|pixabay|pexels|wikimedia)))"
)
# "Photo: Yes" is a table, "Credit: Visa / Mastercard" a bill, "© 2021" a notice of the site.
_NO_VALUE = (
    r"(?!(?i:yes|no|none|n/a|ja|nein|kein|oui|non|sí|required|optional|available|visa|mastercard|full|colou?r|figure|fig"
    r"|abb|table)\b)"
)
_PICTURED = r"(?:(?i:bild|foto|photo|image|quelle|by) ?:? ?)?"
_NO_BYLINE = r"(?!(?i:by|von|par|por|di|da|door|posted|written|text|words|story|sources?|quellen?|copyright)\b)"
_NO_RIGHTS = (
    r"(?!.*(?:\b(?:19|20)\d\d\b|(?i:\b(?:rights|rechte|derechos|droits|gmbh|inc|ltd|llc|e\.v|impressum|privacy"
    r"|datenschutz|terms|design|powered)\b)))"
)
# Before the credit of a caption stands something that is no credit itself, then a sentence's end, a dash, a bar, a
# slash or a parenthesis; one that is still open at the end goes on in the next line.
_CAPTION = rf"^(?![(\[]|.*[(\[][^()\[\]]*$|{_NAMES}{_END}).+?"
_AFTER = r"(?:[.!?…\"')\]] |\S (?:[-|/] )?[|/-] ?|[(\[])"

# Labels that say themselves that a credit follows
_CREDIT = listed(
    # English
    "photo credit, photo credits, photos credit, image credit, image credits, images credit",
    "picture credit, picture credits, video credit",
    "graphic credit, illustration credit, image source, photo source, image courtesy, photo courtesy",
    "image copyright, photo copyright, picture copyright",
    # German
    "bildquelle, bildquellen, bildnachweis, bildnachweise, bildrechte, bildcredit, bildcredits",
    "bildurheber, fotocredit, fotocredits, foto-credit, fotoquelle, fotonachweis, fotorechte",
    # French, Spanish, Portuguese, Italian, Polish
    "crédit photo, crédits photo, crédit photos, crédits photos, crédit image, crédits images",
    "crédito de la foto, créditos de la imagen, fuente de la imagen, crédito da imagem, crediti foto, źródło zdjęcia",
)
# Labels of one picture, with the colon that makes them rare enough to look for
_PICTURE = listed(
    # English
    "photo:, photograph:, image:, picture:, illustration:, graphic:, artwork:, credit:, credits:",
    "mandatory credit:, photographer:, screenshot:, photo :, illustration :",
    # German
    "foto:, fotos:, bild:, bilder:, grafik:, symbolbild:, symbolfoto:, titelbild:, titelfoto:",
    "archivbild:, archivfoto:, beitragsbild:, aufmacherbild:, headerbild:, vorschaubild:, fotograf:",
    "fotografin:, fotomontage:, karikatur:",
    # French, Spanish, Portuguese, Italian, Polish, Dutch
    "crédit :, crédits :, crédit:, crédits:, fotografía:, imagen:, ilustración:, crédito:",
    "créditos:, imagem:, immagine:, fot., fot:, zdj., zdjęcie:, beeld:, illustratie:",
)
_CREDITS = listed("photo credit, image credit, bildquelle:, copyright:")
_PICTURES = listed("photos:, photos :, images:, video:, infographic:, infografik:, screenshots:, zdjęcia:")
# These begin headlines too, "Photos: Storm Hits Coast": what follows needs a mark.
_SEVERAL = r"(?=(?P<several>(?i:photos|images|video|infographic|infografik|screenshots|zdjęcia) ?:)?)"
_NO_HEADLINE = r"(?(several)(?!))"
_BY = listed(
    "photo by, photos by, photograph by, image by, illustration by, illustrations by, graphic by",
    "graphics by, video by, photography by, foto door, foto's door, foto di",
)
_VON = listed("foto von, fotos von, bild von, bilder von, grafik von, photo de, foto de, imagen de")
_FROM = listed("image from, image via, photo via, photo courtesy, image courtesy")
# Agencies that sell pictures only, and those that write news too: "(dpa)" ends an article, "(Getty Images)" a caption.
_PHOTO_AGENCIES = listed(
    "getty images, gettyimages, /getty, / getty, shutterstock, istock, istockphoto, alamy",
    "ap photo, ap images, epa-efe, picture alliance, picture-alliance, adobe stock, adobestock",
    "stock.adobe.com, fotolia, corbis, depositphotos, dreamstime, 123rf, pixelio.de, photocase.de",
    "thinkstock, wireimage, filmmagic, zuma press, nurphoto, magnum photos, photothek",
    "icon sportswire, splash news, ritzau scanpix, /unsplash, unsplash/, /pixabay, / pixabay",
    "pixabay/, /pexels, /flickr, /wikimedia",
)
_NEWS_AGENCIES = listed(
    "ap, afp, reuters, epa, efe, dpa, apa, ansa, tass, keystone, sda, ddp, dapd, upi",
    "pa, aap, associated press, bloomberg, agence france-presse, anadolu, anadolu agency, xinhua",
    "belga, anp, čtk, ctk, pap, ntb, yonhap, kyodo, imago, sputnik, lusa",
)
# Only with a slash or at the end of a parenthesis is the name of a news agency rare enough to look for.
_PRESS = tuple(form for name in _NEWS_AGENCIES for form in (f"/{name}", f"/ {name}", f"{name}/", f"{name})"))

LABEL = CueRule(
    id="credit.label",
    summary="A short line that begins with a label such as 'Photo credit:' or 'Bildquelle:'.",
    why=_WHY,
    points=SURE,
    longest=16,
    frame=r"^\W*(?:[\w-]+ ){0,2}\L<cues>(?: ?[:|] ?|(?<=courtesy) of |(?<=copyright) )[^?!]{2,100}$",
    cues=_CREDIT,
    drops=(
        "Photo credit: Maria Okafor",
        "(Image Credit: University of Eastfield)",
        "Bildquelle: Stadtarchiv Neustadt, Sammlung Kroll",
        "Crédits photos : Agence Lumière",
        "Image copyright Reuters",
    ),
    keeps=("Photo credits are checked before we print.", "Image source code", "Bildquellen sind oft unklar."),
)

NAME = CueRule(
    id="credit.name",
    summary="'Photo:' and a name, as a whole short line, or in parentheses.",
    why=_WHY,
    points=SURE,
    longest=20,
    on="plain",
    frame=(
        rf"^(?:\w+-)?{_SEVERAL}\L<cues> ?{_NO_VALUE}(?:{_NO_HEADLINE}{_NAME}|{_MARK}{_NAMES}){_END}"
        r"|^[(\[](?:[^()\[\]:]{0,30}[ -])?\L<cues> ?"
        rf"(?:\S+(?: \S+)?|{_LETTER}\S*(?: {_LETTER}\S*)*|{_MARK}.{{3,90}})?[)\]]\W*$"
    ),
    cues=(*_PICTURE, *_PICTURES),
    drops=(
        "Foto: Anna Brandt",
        "Image: Northlight Pictures",
        "Photo: Lee Moran for The Harbour Times",
        "(Credit: Screenshot by Ann Lee/Techsite)",
        "[Herald photo: Sam Ortiz]",
        "Video: Reuters/Jane Cole",
    ),
    keeps=(
        "Photo: Yes",
        "Foto: ein Blick auf den Hafen im Winter",
        "Photos: Storm Hits Coast",
        "Image: 640x480",
        "(Image: two men lift a crate onto the lorry)",
    ),
    caution="A table of records with a row 'Image: NAME'.",
)

BY = CueRule(
    id="credit.by",
    summary="'Photo by' and a name, as a whole short line.",
    why=_WHY,
    points=SURE,
    longest=14,
    on="plain",
    frame=(
        rf"^[(\[]?{_NO_BYLINE}(?:{_LETTER}\w* ){{0,3}}\L<cues> ?:? (?!(?i:photo|image|picture)\b)"
        rf"(?:(?<!von )(?<! de ){_NAME}|{_MARK}(?:[{_SMALL_LETTER}][\w-]* ){{0,2}}{_NAMES}|(?<=by ){_TWO_WORDS}){_END}"
    ),
    cues=(*_BY, *_VON),
    drops=("Photo by Lena Fischer", "(Photos by Tom Adler/Coastal Press)", "Foto von nell auf Pixabay"),
    keeps=("A photo by Lena Fischer hangs here.", "Photos by the winners", "Photo by photo", "Fotos von Venedig"),
)

AGENCY = CueRule(
    id="credit.agency",
    summary="A line of nothing but names and a picture agency.",
    why=_WHY,
    points=SURE,
    longest=14,
    on="plain",
    # An agency alone may be the heading of a chapter about it; only the commonest are credits when they stand alone.
    frame=(
        rf"^(?!.*://)[(\[]?{_NO_BYLINE}(?:(?i:getty ?images|ap photo|epa-efe|picture[ -]alliance|istockphoto)"
        rf"|(?=.*(?:/|\||- |\bvia ))(?=.*{_AGENCY}){_NAMES}){_END}"
        rf"|^(?i:source|quelle): {_AGENCY}$"
    ),
    cues=_PHOTO_AGENCIES,
    drops=(
        "Tom Adler/Getty Images",
        "Ruth Weiss / AFP - Getty Images",
        "Getty Images",
        "Sam Ortiz/The Harbour Times via Getty Images",
        "picture alliance / Xinhua News Agency | Li Na",
    ),
    keeps=("Getty Images raised its prices.", "AP Photo editors wanted", "Texaco-Getty", "How to sell on Shutterstock"),
)

PRESS = CueRule(
    id="credit.press",
    summary="A line of nothing but a person, a slash and a news agency.",
    why=_WHY,
    points=SURE,
    longest=12,
    on="plain",
    frame=(
        rf"^[(\[]?(?P<who>(?:(?:Photo|Foto|Bild)s? )?{_PERSON} ?(?:/ ?(?:Pool|Handout|{_PERSON}) ?)?)?{_AGENCY}"
        rf"(?(who)(?:(?: ?[/|-] ?| via ){_NAME}| files?| pool)?| ?{_PERSON}(?:{_PARTNER})?){_END}"
    ),
    cues=_PRESS,
    drops=("Tom Adler / AP", "APA/Ruth Weiss", "REUTERS/Li Na/File Photo", "(Sam Ortiz/Reuters)"),
    keeps=("Von: det/dpa", "(CBS/AP)", "AP Television Writer", "Philadelphia, PA", "By Li Na, Reuters"),
    caution="A byline that is written as a name, a slash and an agency.",
)

SIGN = CueRule(
    id="credit.copyright-sign",
    summary="A picture's '©' with names that a slash parts, or with an agency; no year, no rights.",
    why=_WHY,
    points=SURE,
    longest=14,
    on="plain",
    frame=(
        rf"^[(\[]?(?i:copyright |urheberrecht )?\L<cues> ?{_PICTURED}{_NO_RIGHTS}{_MARK}{_NAMES}{_END}"
        r"|^(?i:bild|foto|photo|image|picture|grafik) ?\d{0,2} ?: ?\L<cues>.{2,90}$"
    ),
    cues=("©",),
    drops=("© Foto: REUTERS / TOM ADLER", "© Brandt Labs/ Eastfield", "Bild 2: ©Anna Brandt, frei zum Abdruck"),
    keeps=("© 2021 Harbour Press / Terms", "© Harbour Media GmbH / Impressum", "The © sign stands before the name."),
)

OWNER = CueRule(
    id="credit.owner",
    summary="'©' and a name, as a whole line; no year, no company, no rights.",
    why=_WHY,
    points=STRONG,
    level=Level.STANDARD,
    longest=7,
    on="plain",
    frame=rf"^\L<cues> ?{_PICTURED}{_NO_RIGHTS}{_NAME}{_END}",
    cues=("©",),
    drops=("© Anna Brandt", "© privat"),
    keeps=("© is the sign of copyright", "The © sign"),
    caution="The notice of a site that has no year.",
)

KIND = CueRule(
    id="credit.kind",
    summary="A line that only says what kind of picture stood there: 'File photo', 'Symbolbild'.",
    why=_WHY,
    points=SURE,
    cues=listed(
        "file photo, contributed photo, submitted photo, courtesy photo, handout photo, archivfoto",
        "archivbild, symbolbild, symbolfoto, foto de archivo, imagen de archivo, zdjęcie ilustracyjne",
        "image d'illustration, photo d'illustration",
    ),
    drops=("File photo", "(Symbolbild)"),
    keeps=("The file photo shows him in 1999.", "Symbolbilder sind nicht gemeint."),
)

COURTESY = CueRule(
    id="credit.courtesy",
    summary="A short line that thanks the owner of a picture: 'Image courtesy of ...'.",
    why=_WHY,
    points=SURE,
    longest=16,
    on="plain",
    frame=(
        r"^[(\[]?(?:(?i:(?:all )?(?:photos?|images?|pictures?|video|graphics?|illustrations?|bild|fotos?)) ?:? "
        rf"\L<cues> \S[^.!?]{{1,80}}|(?i:all )?\L<cues> {_NAME}){_END}"
    ),
    cues=listed(
        "courtesy, courtesy of, mit freundlicher genehmigung von, mit freundlicher genehmigung der",
        "mit freundlicher genehmigung des, cortesía de, avec l'aimable autorisation de",
        "per gentile concessione di, dzięki uprzejmości",
    ),
    drops=("Image courtesy of the Eastfield Museum.", "Courtesy Studio Nord", "(All photos courtesy of Tom Adler)"),
    keeps=("Courtesy costs nothing.", "Courtesy of the host, we slept in the barn.", "Photos of the courtesy visit"),
)

COMMONS = CueRule(
    id="credit.commons",
    summary="A picture's author or title that ends in 'via Wikimedia Commons'.",
    why=_WHY,
    points=SURE,
    longest=40,
    frame=(
        r"^(?!(?:i|we|you|he|she|they|ich|wir|er|sie|man) )(?=.*(?:\bcc\b|licen[cs]|lizen[sz]|public domain|gemeinfrei"
        r"|own work|eigenes werk|gfdl|\bby\b|\bvon\b|photo|foto|bild|image|urheber|©))"
        r".{2,250}?(?:\b(?:via|über|from|aus) |[,/|-] ?)\L<cues>(?: [\w-]+ url)?[)\].]*$"
    ),
    cues=("wikimedia commons", "wikimediacommons"),
    drops=(
        "Kroll01 [CC BY-SA 3.0], via Wikimedia Commons",
        "Old harbour by Tom Adler (own work), licensed under CC BY 3.0 via Wikimedia Commons.",
        "Hafenkran von Ruth Weiss, Wikimedia Commons",
    ),
    keeps=("I found a photo of the house via Wikimedia Commons.", "The photo was uploaded to Wikimedia Commons."),
)

LICENCE = CueRule(
    id="credit.licence",
    summary="A name and a Creative Commons licence, as a whole short line.",
    why=_WHY,
    points=SURE,
    longest=14,
    on="plain",
    frame=(
        r"^(?!(?i:text|words|this|dieser|these|the|story|article|artikel|all|alle|content|inhalt|lizenz|licen[cs]e)\b)"
        rf"{_NAME}(?:(?<=,)| -| \||/| [(\[]) ?\L<cues>(?!\w)[\w .,-]{{0,20}}{_END}"
    ),
    cues=("cc by", "cc-by", "cc0", "cc 0"),
    drops=("Ruth Weiss, CC BY-SA 4.0", "Tom Adler / Eastfield Museum (CC BY 2.0)"),
    keeps=("This text is published under CC BY 4.0", "Text: Ruth Weiss, CC BY-SA 4.0", "Lizenz: CC BY 4.0"),
    caution="A list of media files with their licences.",
)

CAPTION = CueRule(
    id="credit.caption",
    summary="A caption that ends in a picture agency.",
    why=_CAPTION_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=60,
    on="plain",
    frame=(
        rf"{_CAPTION}{_AFTER}(?i:(?:photos?|fotos?|image|bild|copyright|source|(?:bild)?quelle)(?: by| von|:)? )?"
        rf"{_NO_BYLINE}(?:{_WORD} ){{0,9}}?[^\s;:!?\"()\[\]]*?{_AGENCY}(?:(?: ?[|/-] ?| ){_NAME})?{_END}"
    ),
    cues=_PHOTO_AGENCIES,
    drops=(
        "Rescue workers carry a stretcher down to the harbour of Eastfield - TOM ADLER/EPA-EFE/Shutterstock",
        "The mayor, left, greets visitors at the gate on Monday, May 4, 2015. It rained. (AP Photo/Ruth Weiss)",
        "Fans queue in the rain. Li Na/AFP via Getty Images",
        "Das neue Rathaus am Abend / picture alliance",
    ),
    keeps=(
        "Police stand at the gate of the prison (left).",
        "The agency was bought by Getty Images.",
        "He sold the pictures to several agencies (among them Getty Images).",
    ),
    caution="A paragraph of up to sixty words that a dump glued to the credit of its picture.",
)

PRESS_CAPTION = CueRule(
    id="credit.caption-press",
    summary="A caption that ends in a person and a news agency.",
    why=_CAPTION_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=60,
    on="plain",
    frame=(
        rf"{_CAPTION}(?:{_AFTER}(?P<who>(?:(?:Foto|Photo|Quelle|Source):? )?(?:{_PERSON}|Handout|Stringer) ?"
        rf"(?:/ ?(?:Pool|Handout|{_PERSON}) ?)?)?|(?P<what>[(\[]{_NO_BYLINE}{_LETTER}[^()\[\]:]{{3,60}} (?:- )?))"
        rf"{_AGENCY}(?(who)(?:{_PARTNER}| [Ff]iles?| [Pp]ool)?|(?(what)| ?{_PERSON}(?:{_PARTNER})?)){_END}"
    ),
    cues=_PRESS,
    drops=(
        "Two trams wait at the new terminus. Tom Adler/Reuters files",
        "El puente viejo de la ciudad (REUTERS/Li Na)",
        "Voters wait in line on Tuesday in Eastfield. (Sam Ortiz - AP)",
    ),
    keeps=(
        "Der Verein will den Vertrag nun doch verlängern. (AFP/dpa)",
        "Gunmen stormed the museum and killed two guards. (Reuters)",
        "EASTFIELD (AP) - The bridge will open in June.",
    ),
)

LABEL_CAPTION = CueRule(
    id="credit.caption-label",
    summary="A caption that ends in 'Photo:' and a name.",
    why=_CAPTION_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=30,
    on="plain",
    frame=(
        rf"{_CAPTION}(?:{_AFTER}|, (?=(?i:fot\.|foto:|photo credit|image credit))"
        rf"|\w (?=(?:Foto|Photo|Bild|Image)s?:{_MARK})"
        rf"|[(\[](?:{_CAPITAL} ){{1,4}}){_SEVERAL}\L<cues>(?:(?<=[:.])|(?!\w)):?(?: of)? ?"
        rf"(?:{_NO_HEADLINE}|{_MARK}){_NO_VALUE}{_NAMES}{_END}"
    ),
    cues=(*_PICTURE, *_PICTURES, *_CREDITS, *_BY, *_FROM),
    drops=(
        "Die neue Brücke soll im Mai öffnen. (Foto: Anna Brandt)",
        "A ferry leaves the harbour at dawn. Photo: Tom Adler/Coastal Press",
        "Stara latarnia w porcie, fot. Jan Kos",
        "The drought will last until May. Image: National Weather Office",
    ),
    keeps=(
        "She won a prize for one picture: a ferry at dawn.",
        "He took the photo by the gate. The photo: a masterpiece.",
        "A ferry leaves the harbour (photo above).",
    ),
    caution="A short paragraph that a dump glued to the credit of its picture.",
)

SIGN_CAPTION = CueRule(
    id="credit.caption-sign",
    summary="A caption that ends in '©' and a name.",
    why=_CAPTION_WHY,
    points=CERTAIN,
    level=Level.STANDARD,
    longest=50,
    on="plain",
    frame=(
        r"^(?!(?:Bild|Foto|Photo|Image|Picture|Grafik) ?\d* ?:)\S+ .*[^\s-](?: ?-)? ?\L<cues> ?"
        rf"{_PICTURED}{_NO_RIGHTS}{_NAMES}{_END}"
    ),
    cues=("©",),
    drops=(
        "Der alte Hafen von Neustadt bei Nacht © Anna Brandt",
        "Marta Lind, Skispringerin. © AFP / TOM ADLER",
        "The reactor after the test. © Brandt Labs/ Eastfield University",
    ),
    keeps=("Copyright © Harbour Press", "The tool CostMap © computes the result."),
)

MENTION = CueRule(
    id="credit.mention",
    summary="A line that begins or ends with a word of credits or with the name of an agency.",
    why="It is never enough by itself: stories speak of photographs and agencies too.",
    points=HINT,
    frame=r"^\W*(?:\d{1,2}\W+)?\L<cues>(?!\w)|(?<!\w)\L<cues>\W*$",
    cues=listed(
        "photo, photos, photograph, photographs, photo by, image, images, picture by, pictures by",
        "credit, courtesy of, foto, fotos, bild, bilder, grafik, reuters, ap, afp, epa, dpa",
        "getty, getty images, shutterstock",
    ),
    drops=("Reuters, which began with pigeons, sold its first dispatches in the 1850s.", "8. Photographs of salt"),
    keeps=("Reuters, which began with pigeons, sold its first dispatches in the 1850s.", "Photo: a boy in a cap."),
)

RULES: tuple[Rule, ...] = (
    *(LABEL, NAME, BY, AGENCY, PRESS, SIGN, OWNER, KIND, COURTESY, COMMONS, LICENCE),
    *(CAPTION, PRESS_CAPTION, LABEL_CAPTION, SIGN_CAPTION, MENTION),
)
