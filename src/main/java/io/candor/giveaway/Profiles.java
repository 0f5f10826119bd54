package io.candor.giveaway;

import static io.candor.giveaway.Vocabulary.either;
import static io.candor.giveaway.Vocabulary.oneOf;

import java.util.List;

/** Links to profiles, and the names of accounts. */
final class Profiles {
    private static final String SITES = oneOf("""
            t\\.me telegram\\.me weibo\\.com weibo\\.cn facebook\\.com fb\\.com instagram\\.com linkedin\\.com x\\.com twitter\\.com
            tiktok\\.com douyin\\.com xiaohongshu\\.com xhslink\\.com zhihu\\.com bilibili\\.com vk\\.com threads\\.net
            wa\\.me line\\.me discord\\.gg snapchat\\.com user\\.qzone\\.qq\\.com qm\\.qq\\.com u\\.wechat\\.com douban\\.com
            reddit\\.com
            """);
    /** Pages of these sites that belong to nobody. */
    private static final String COMMON = oneOf("""
                    share sharer hashtag search explore events help about policies legal watch intent home jobs groups question
                    video pulse learning results playlist r
                    """) + "\\b";

    private static final String NETWORK =
            oneOf("""
                    we_?chat weixin instagram insta snapchat telegram twitter facebook linked_?in discord skype tiktok reddit weibo
                    line_id signal_id
                    """) + "\\b(?: (?:id|name|user ?name|handle|account|profile|number)\\b)?";
    private static final String CHINESE_NETWORK =
            either(oneOf("微信 薇信 威信 v信 微博 抖音 快手 小红书 小紅書 支付宝 支付寶 飞书 飛書 钉钉 釘釘"), "(?<![a-z])[vw]x(?![a-z])");

    private static final String OF_CHINESE_NETWORK = "信博音手红紅付书書钉釘xX";

    private static final String ID = "@?[A-Za-z0-9][A-Za-z0-9_.-]{2,31}+";
    /** A word would have neither digit nor underscore. */
    private static final String NO_WORD = "(?=@?[A-Za-z][A-Za-z.-]{0,30}+[0-9_])" + ID;
    /** What may be said of an account without naming it: "my Facebook is down". */
    private static final String NO_STATE = "(?!" + oneOf("""
                    down not private public closed broken blocked full hacked slow gone bad better good great fine too the being
                    always still now very off dead only also where what how for and
                    """) + "\\b)";

    private static final String FILLER = "[^\\w\\n。]{0,3}+";

    static final List<Finder> FINDERS = List.of(
            profile(
                    "/",
                    "(?<![\\w.-])(?:https?://)?(?:(?:www|m|mobile|[a-z]{2})\\.)?" + SITES + "/(?!" + COMMON
                            + ")[@\\w.%+-][^\\s\\p{IsHan},;)<>\"']{0,200}+"),
            profile("/", "\\b(?:https?://[^\\s/]{3,80}+|youtube\\.com|medium\\.com)/@[\\w.-]{2,40}+"),
            profile("yY", "\\bmy " + NETWORK + "(?: is ?:?| ?[:=]) ?" + NO_STATE + ID),
            profile("0123456789_", "\\b" + NETWORK + " ?[:=]? ?" + NO_WORD),
            profile(":=", "\\b" + NETWORK + " ?[:=] ?" + ID + "(?=\\s{0,9}(?:$|\\n))"),
            profile("eE", "\\b(?:find|add|follow|message|dm) me on " + NETWORK),
            profile(
                    OF_CHINESE_NETWORK,
                    CHINESE_NETWORK + "(?:" + oneOf("号 號 id 账号 帳號 昵称 暱稱") + "[^\\w\\n。]{0,4}+| ?[:=] ?)" + ID),
            profile(OF_CHINESE_NETWORK, CHINESE_NETWORK + FILLER + NO_WORD),
            profile("信", "[微薇威]信[ :号號是为為]{1,3}+[0-9]{5,20}+" + Vocabulary.NO_QUANTITY),
            profile(
                    "qQ扣企",
                    "(?<![a-z])(?:qq|扣扣|企鹅号)(?:号码?|號碼?|群)?[ :号號是为為=,]{0,4}+[1-9][0-9]{4,11}+"
                            + Vocabulary.NO_QUANTITY));

    private Profiles() {}

    private static Finder profile(String cue, String pattern) {
        return PatternFinder.of(Kind.PROFILE, new Cue(cue), "(?i)" + pattern);
    }
}
