"""Japanese."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

CONSENT = {
    "consent.cookie-note": Phrases(
        cues=(
            *listed(
                "当サイトではcookie, 当サイトでは cookie, 当サイトはcookie, 当サイトでは、cookie",
                "当ウェブサイトではcookie, このサイトはcookie, このサイトではcookie, このサイトでは、cookie",
                "このウェブサイトはcookie, 当サイトではクッキー, 当社はcookie, 本サイトではcookie",
                "本サイトでは、cookie",
            ),
            "当ウェブサイトでは、cookie",
        ),
        drops=(
            "当サイトではCookieを使用しています。",
            "このサイトでは、Cookieを利用して利便性の向上に努めています。",
        ),
        keeps=("記者によれば、このサイトのCookieの使い方は違法だった。",),
    ),
    "consent.choice": Phrases(
        cues=listed(
            "すべて許可, すべて受け入れる, すべて同意する, すべてのcookieを受け入れる, すべてのクッキーを受け入れる",
            "同意する, 同意して閉じる, すべて拒否, すべて拒否する, 拒否する, cookieの設定, cookie設定, クッキー設定",
            "プライバシーポリシー, クッキーポリシー, cookieポリシー, プライバシー設定, 個人情報保護方針",
            "cookieについて, 個人情報の取り扱いについて",
        ),
        drops=("すべてのCookieを受け入れる", "プライバシーポリシー", "同意する"),
        keeps=("同意する人は少なかった",),
    ),
    "consent.sign-in": Phrases(
        cues=listed(
            "ログイン, ログアウト, 新規登録, 会員登録, 無料会員登録, 新規会員登録, パスワードをお忘れの方",
            "パスワードを忘れた方, アカウント作成, マイページ, ログイン状態を保存する, サインイン, ログインする",
        ),
        lists={"between": listed("または, パスワード")},
        drops=("ログイン | 新規登録", "パスワードをお忘れの方"),
        keeps=("ログインできなかった人々",),
    ),
}

SHARE = {
    "share.bar": Phrases(
        cues=listed("はてなブックマーク, はてブ, フェイスブック, ツイッター, インスタグラム, ライン"),
        lists={
            "words": listed(
                "シェア, ツイート, ポスト, でシェア, でシェアする, で送る, に投稿, で, に, 共有, 印刷, コピー, 保存",
                "送る, する, line, pocket, メール",
            )
        },
        drops=("シェア ツイート はてブ", "Facebook でシェア"),
        keeps=("ツイッターの社員は語る",),
    ),
    "share.button": Phrases(
        cues=listed(
            "シェア, シェアする, シェアして, ツイート, ツイートする, ポスト, ポストする, 共有, 共有する",
            "この記事をシェア, この記事をシェアする, 記事をシェア, facebookでシェア, twitterでシェア, xでシェア",
            "lineで送る, リンクをコピー, urlをコピー, リンクをコピーしました, ブックマーク, はてなブックマークに追加",
            "lineでシェア, facebookでシェアする, twitterでシェアする, シェアをお願いします",
        ),
        drops=("シェアする", "この記事をシェア", "リンクをコピー"),
        keeps=("シェアを伸ばした企業",),
    ),
    "share.follow": Phrases(
        cues=listed(
            "フォローする, フォローしてください, フォローはこちら, twitterでフォロー, facebookでフォロー, 公式twitter",
            "公式facebook, 公式アカウント, 公式sns, フォローお願いします, snsでフォローする, インスタグラムでフォロー",
        ),
        drops=("フォローする", "公式Twitter"),
        keeps=("公式アカウントは昨日声明を出した。",),
    ),
    "share.run": Phrases(
        lists={
            "sure": listed(
                "シェア, シェアする, ツイート, ツイートする, はてブ, はてなブックマーク, ポスト, ポストする"
            ),
            "perhaps": listed("印刷, 保存, コメント, リンクをコピー, メール, いいね, 送る, line, pocket, 共有"),
            "bar verbs": listed("シェア, フォロー"),
        },
        drops=("x シェア\nx ツイート\nx 印刷", "x Facebook\nx はてブ\nx 保存"),
        keeps=("| 協会は五月に次の四社へ手紙を送り、作家への支払い方法を尋ねた:\n| Facebook\n| Twitter\n| YouTube",),
    ),
}

RELATED = {
    "related.pointer": Phrases(
        cues=listed(
            "関連記事, あわせて読みたい, こちらもおすすめ, 合わせて読みたい, 関連ニュース, 参考記事, おすすめ記事"
        ),
        drops=("関連記事：橋は春まで閉鎖", "あわせて読みたい：フェリーが再開"),
        keeps=("橋は春まで閉鎖",),
    ),
    "related.button": Phrases(
        cues=listed(
            "続きを読む, もっと見る, 続きはこちら, 詳細を見る",
            "もっと読む, 全文を読む, すべて見る, 一覧を見る, 詳しくはこちら",
            "記事を読む, さらに表示, 続きを見る",
        ),
        drops=("続きを読む", "もっと見る »", "詳しくはこちら"),
        keeps=("本の続きを読むつもりだ。",),
    ),
}

CREDIT = {
    "credit.label": Phrases(
        cues=listed("撮影, 写真提供, 画像提供, 写真撮影"),
        drops=("写真提供：共同通信", "撮影：山田太郎"),
        keeps=("写真がきれいだ", "撮影：誰？"),
    ),
}

LANGUAGE = Language(name="Japanese", spaced=False, phrases={**CONSENT, **SHARE, **RELATED, **CREDIT})
