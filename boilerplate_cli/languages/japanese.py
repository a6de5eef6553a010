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

LANGUAGE = Language(name="Japanese", spaced=False, phrases={**CONSENT, **SHARE})
