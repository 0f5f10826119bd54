package io.candor.giveaway;

import static io.candor.giveaway.Vocabulary.oneOf;

import java.util.List;

/** Chinese turns of phrase in which people say their names. */
final class ChineseNames {
    private static final String SURNAME = "[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭田董潘袁蔡"
            + "蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛"
            + "郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康傅温溫文乔喬施樊殷邢倪凌章庄莊梅宁寧聂聶鲁魯岳齐齊关關欧歐柳祝左涂尚葛包牛耿]";
    private static final String LONG_SURNAME = oneOf("欧阳 歐陽 上官 司马 司馬 诸葛 諸葛 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 夏侯 端木");
    private static final String NAME = "(?:" + LONG_SURNAME + "|" + SURNAME + ")\\p{IsHan}{1,2}";

    /** Words that begin like a name. */
    private static final String NO_WORD = "(?!" + oneOf("""
                    高中 高一 高二 高三 高管 高工 高级 高級 高考 高年 高龄 高齡 高校 高职 高職 高兴 高興 高层 高層 高铁 高鐵 程序 章程 白领
                    白領 白班 白天 白白 黄牛 黃牛 马上 馬上 江湖 林业 林業 石油 田径 方便 方才 金融 金牌 金额 金額 常客 常年 常常 常务 常務
                    常驻 任课 任課 任何 何时 何時 何况 何況 何必 何种 何種 万一 萬一 万分 萬分 夏天 夏季 于是 向来 向來 周围 周圍 周末
                    周[一二三四五六日] 温馨 文员 文員 文科 文职 康复 包括 包工 包车 包車 关于 關於 关键 關鍵 关心 關心 尚未 左右 左边
                    宁可 寧可 宁愿 寧願 严重 嚴重 严格 嚴格 史上 施工 庄稼 龙头 毛病 乔装 武警 武术 钱包 錢包 凌晨 祝大 祝你 祝愿 齐心
                    段时 牛奶 汤圆
                    """) + ")";
    /** How names hardly end, but what one of many is called does. */
    private static final String NO_KIND = "(?<![人员員者族领領长長们們的了户戶迷粉师師队隊])";

    private static final String END = "(?=[\\s,.;:!?。、()\"'“”·-]|[来來在是今现現]|$)";
    private static final String SIGNER = oneOf("举报人 舉報人 反映人 投诉人 投訴人 申请人 申請人 建议人 建議人 姓名 署名 落款 签名 簽名 联系人 聯絡人");

    static final List<Finder> FINDERS = List.of(
            name("叫", "我(?:的名字)?叫" + NO_WORD + NAME + END),
            name("叫", "我(?:的名字)?叫 ?(?!(?i:uber|didi|taxi|app)\\b)[A-Z][a-z]{1,20}+" + END),
            name("我", "我的?(?:名字|姓名|真名|大名)(?:是|叫|:) ?[\\p{IsHan}A-Za-z]{2,12}+"),
            name("姓", "(?:我|本人|免贵|免貴)姓" + SURNAME + "(?!名)"),
            name("我", Vocabulary.NOT_IF + "我是 ?" + NO_WORD + NAME + NO_KIND + END),
            name("本", "本人(?:是|叫|名叫|姓名|系|,)? ?:?" + NO_WORD + NAME + NO_KIND + END),
            name("人名款", SIGNER + "[ :是为為]{1,3}+" + NAME),
            name("敬", "敬[礼禮][!。]?[ \\n]{0,5}?\\n *+" + NAME + "(?=[\\s,.]|$)"),
            name("敬谨謹拜呈", NAME + " ?" + oneOf("敬上 谨上 謹上 谨启 謹啟 拜上 呈上")),
            name("\n", "\\n *+-{1,2} ?" + NAME + "(?=\\s{0,9}$)"));

    private ChineseNames() {}

    private static Finder name(String cue, String pattern) {
        return PatternFinder.of(Kind.NAME, new Cue(cue), pattern);
    }
}
