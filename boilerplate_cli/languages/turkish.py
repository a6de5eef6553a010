"""Turkish. In keys its dotless `i` is an `i` as any other."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

CONSENT = {
    "consent.cookie-note": Phrases(
        cues=listed(
            "bu web sitesi çerezleri kullan, bu site çerez kullanır, bu sitede çerezler kullanılmaktadır",
            "web sitemizde çerezler, web sitemizde çerez kullanıyoruz, sitemizde çerez kullanılmaktadır",
            "sitemizde çerezler kullanılmaktadır, çerezleri kullanıyoruz, size daha iyi hizmet sunabilmek için çerez",
            "size daha iyi hizmet verebilmek için çerez, bu web sitesi çerez kullanmaktadır",
            "bu web sitesi çerezleri kullanır, sitemizden en iyi şekilde faydalanabilmeniz için çerezler",
            "çerezler hakkında daha fazla bilgi, çerez kullanımına ilişkin",
        ),
        drops=(
            "Sitemizde çerezler kullanılmaktadır.",
            "Size daha iyi hizmet sunabilmek için çerez kullanıyoruz, ayrıntılar politikamızdadır.",
        ),
        keeps=("Bu sitede çerez satan bir dükkân vardı.",),
    ),
    "consent.choice": Phrases(
        cues=listed(
            "tümünü kabul et, hepsini kabul et, çerezleri kabul et, kabul et, tümünü reddet, hepsini reddet, reddet",
            "çerez ayarları, çerez politikası, çerez tercihleri, gizlilik politikası, gizlilik ayarları",
            "gizlilik sözleşmesi, kişisel verilerin korunması, çerezleri yönet, ayarları yönet, tercihleri kaydet",
            "yalnızca gerekli çerezler, aydınlatma metni, kvkk aydınlatma metni",
        ),
        drops=("Tümünü kabul et", "Çerez Ayarları", "Gizlilik politikası"),
        keeps=("Kabul et ya da git",),
    ),
    "consent.sign-in": Phrases(
        cues=listed(
            "giriş yap, giriş, üye ol, üye girişi, kayıt ol, şifremi unuttum, çıkış yap, hesabım, beni hatırla",
            "hesap oluştur, üyelik, hesabınız yok mu, üye değil misiniz, facebook ile giriş yap, google ile giriş yap",
        ),
        lists={"before": listed("veya"), "between": listed("veya, ve, şifre, ya da")},
        drops=("Şifremi unuttum", "Giriş yap veya üye ol"),
        keeps=("Giriş kapısı kapalıydı",),
    ),
}

SHARE = {
    "share.bar": Phrases(
        cues=listed(
            "facebook'ta, twitter'da, facebook'da, whatsapp'ta, linkedin'de, instagram'da, facebookta, twitterda"
        ),
        lists={
            "words": listed("paylaş, gönder, yazdır, ile, tweetle, e-posta, kopyala, takip, et, bağlantıyı, beğen, da")
        },
        drops=("Facebook'ta Paylaş", "Facebook Twitter Paylaş Yazdır"),
        keeps=("Facebook'ta bir komşu",),
    ),
    "share.button": Phrases(
        cues=listed(
            "paylaş, bu haberi paylaş, haberi paylaş, bu yazıyı paylaş, yazıyı paylaş, facebook'ta paylaş",
            "twitter'da paylaş, whatsapp'ta paylaş, linki kopyala, bağlantıyı kopyala, link kopyalandı",
            "sosyal medyada paylaş, arkadaşına gönder, tweetle, paylaşın",
        ),
        drops=("Paylaş:", "Bu haberi paylaş", "Bağlantıyı kopyala"),
        keeps=("Paylaş ekmeğini",),
    ),
    "share.follow": Phrases(
        cues=listed(
            "bizi takip edin, bizi takip et, takip edin, sosyal medya hesaplarımız, bizi sosyal medyada takip edin",
            "bizi instagram'da takip edin, bizi twitter'da takip edin, bizi facebook'ta takip edin",
        ),
        drops=("Bizi takip edin:", "Bizi sosyal medyada takip edin"),
        keeps=("Takip edin bu yolu limana kadar",),
    ),
    "share.counter": Phrases(
        cues=listed("paylaşım, beğeni, görüntülenme, kez paylaşıldı"),
        drops=("14 paylaşım", "3 beğeni"),
        keeps=("14 paylaşım anlaşması",),
    ),
    "share.run": Phrases(
        lists={
            "sure": listed("paylaş, tweetle, facebook'ta paylaş, twitter'da paylaş"),
            "perhaps": listed("yazdır, gönder, yorumlar, yorum yap, kaydet, linki kopyala, beğen, e-posta"),
            "bar verbs": listed("paylaş, takip, beğen"),
        },
        drops=("x Paylaş\nx Facebook\nx Yazdır", "x Facebook'ta paylaş\nx Twitter'da paylaş\nx Gönder"),
        keeps=("| Kulüp mayısta şu dört şirkete yazdı:\n| Facebook\n| Twitter\n| YouTube",),
    ),
}

RELATED = {
    "related.pointer": Phrases(
        cues=listed(
            "ayrıca okuyun, bunu da okuyun, ilgili haber, ilgili haberler, ayrıca bakınız, devamını oku, haberin devamı"
        ),
        drops=("İlgili haber: Köprü bahara kadar kapalı", "Ayrıca okuyun: Vapur yeniden sefere başladı"),
        keeps=("Köprü bahara kadar kapalı", "Ayrıca okuyun: iyi uyursunuz. En ucuzu budur."),
    ),
    "related.button": Phrases(
        cues=listed(
            "devamını oku, devamı, daha fazla, daha fazla oku",
            "devamını okuyun, tümünü gör, daha fazla göster, tüm haberler",
            "haberin devamı, okumaya devam et, devam et",
        ),
        drops=("Devamını oku »", "Daha fazla göster", "Tümünü gör"),
        keeps=("Devamını okumak istemedi.",),
    ),
}

CREDIT = {
    "credit.name": Phrases(
        cues=listed("fotoğraf:, fotoğraf :, fotoğraflar:, görsel:"),
        drops=("Fotoğraf: Ayşe Demir", "Fotoğraf: Ayşe Demir / AA"),
        keeps=("Fotoğraf çekti",),
    ),
}

LANGUAGE = Language(name="Turkish", phrases={**CONSENT, **SHARE, **RELATED, **CREDIT})
