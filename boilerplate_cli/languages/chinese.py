"""Chinese, in simplified and in traditional letters."""

from __future__ import annotations

from boilerplate_cli.languages import Language, Phrases
from boilerplate_cli.text import listed

CONSENT = {
    "consent.cookie-note": Phrases(
        cues=listed(
            "本网站使用cookie, 本网站使用 cookie, 本站使用cookie, 本站使用 cookie, 我们使用cookie, 我们使用 cookie",
            "我们的网站使用cookie, 我们的网站使用 cookie, 本網站使用cookie, 本網站使用 cookie, 我們使用cookie",
            "我們使用 cookie, 继续浏览本网站即表示您同意, 繼續瀏覽本網站即表示您同意, 使用本网站即表示您同意",
        ),
        drops=("本网站使用Cookie来改善您的浏览体验。", "我們使用 Cookie 以提供更好的服務。"),
        keeps=("记者说，这家网站使用Cookie的方式违法。",),
    ),
    "consent.choice": Phrases(
        cues=listed(
            "全部接受, 接受所有cookie, 接受所有 cookie, 接受全部, 接受cookie, 接受 cookie, 拒绝所有, 全部拒绝",
            "拒絕所有, 全部拒絕, cookie设置, cookie 设置, cookie設定, cookie 設定, 管理cookie, 管理 cookie, 隐私政策",
            "隱私政策, 隐私设置, 隱私設定, 隱私權政策, cookie政策, cookie 政策, 隱私權聲明, 隐私声明, 同意并继续",
            "同意並繼續, 我同意",
        ),
        drops=("接受所有Cookie", "隐私政策", "Cookie 設定"),
        keeps=("隐私政策与学校",),
    ),
    "consent.sign-in": Phrases(
        cues=listed(
            "登录, 登入, 注册, 註冊, 登录/注册, 忘记密码, 忘記密碼, 退出登录, 登出, 立即登录, 立即注册, 立即註冊",
            "会员登录, 會員登入, 加入会员, 加入會員, 创建账号, 建立帳號, 还没有账号, 记住我",
        ),
        lists={"between": listed("或, 或者, 密码, 密碼")},
        drops=("登录 | 注册", "忘记密码？"),
        keeps=("注册会计师考试",),
    ),
}

SHARE = {
    "share.bar": Phrases(
        cues=listed("微博, 微信, qq空间, 朋友圈, 新浪微博, 腾讯微博, 人人网, 豆瓣, 微信朋友圈, 百度贴吧"),
        lists={"words": listed("分享, 分享到, 分享至, 打印, 列印, 复制, 链接, 转发, qq, 複製, 連結, 更多")},
        drops=("分享到 微博 微信 QQ空间", "分享至 Facebook"),
        keeps=("微博上有人这样写",),
    ),
    "share.button": Phrases(
        cues=listed(
            "分享, 分享到, 分享至, 分享到微信, 分享到微博, 分享到新浪微博, 分享到朋友圈, 分享本文, 分享此文, 分享文章",
            "分享这篇文章, 分享這篇文章, 一键分享, 复制链接, 複製連結, 链接已复制, 扫一扫分享, 分享到facebook",
            "分享到twitter, 转发, 用微信扫码二维码, 分享至好友和朋友圈, 微信扫一扫, 扫码分享, 分享给朋友",
        ),
        drops=("分享到：", "分享到朋友圈", "复制链接"),
        keeps=("分享面包的人",),
    ),
    "share.follow": Phrases(
        cues=listed(
            "关注我们, 關注我們, 追蹤我們, 官方微博, 官方微信, 微信公众号, 关注微信公众号, 扫码关注, 扫描二维码关注",
            "扫一扫关注, 关注公众号, 追踪我们",
        ),
        drops=("关注我们：", "官方微博"),
        keeps=("官方微博昨天发表声明。",),
    ),
    "share.run": Phrases(
        lists={
            "sure": listed("微博, 微信, qq空间, 分享, 分享到, 朋友圈, 新浪微博"),
            "perhaps": listed("打印, 列印, 收藏, 评论, 評論, 复制链接, 複製連結, 点赞, 更多, qq, 举报"),
            "bar verbs": listed("分享, 关注"),
        },
        drops=("x 微博\nx 微信\nx 打印", "x 分享\nx 朋友圈\nx 收藏"),
        keeps=("| 五月，协会致函以下四家公司，请它们说明如何支付作者的报酬：\n| Facebook\n| Twitter\n| YouTube",),
    ),
}

RELATED = {
    "related.pointer": Phrases(
        cues=listed(
            "相关阅读, 相关新闻, 延伸阅读, 推荐阅读, 更多阅读, 相關新聞, 延伸閱讀, 相关报道, 相關報導, 更多新聞"
        ),
        drops=("延伸阅读：大桥关闭至春天", "相關新聞：渡輪復航"),
        keeps=("大桥关闭至春天",),
    ),
    "related.button": Phrases(
        cues=listed(
            "阅读更多, 阅读全文, 查看更多, 查看全文, 更多",
            "更多新闻, 继续阅读, 閱讀更多, 閱讀全文, 查看更多新闻, 繼續閱讀",
            "加载更多, 點擊查看更多, 点击查看更多, 显示更多, 顯示更多, 看更多, 展开全文",
        ),
        drops=("阅读全文", "查看更多 >>", "繼續閱讀"),
        keeps=("他想阅读更多的书。",),
    ),
}

CREDIT = {
    "credit.label": Phrases(
        cues=listed("图片来源, 图源, 摄影, 圖片來源, 攝影, 照片来源, 供图"),
        drops=("图片来源：新华社", "摄影：王明"),
        keeps=("图片真好看", "摄影：谁？"),
    ),
}

LANGUAGE = Language(name="Chinese", spaced=False, phrases={**CONSENT, **SHARE, **RELATED, **CREDIT})
