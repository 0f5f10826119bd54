package io.candor.giveaway;

import static io.candor.giveaway.Vocabulary.either;
import static io.candor.giveaway.Vocabulary.oneOf;

import java.util.List;

/** How people write rooms, and how they say that one is theirs. */
final class Places {
    static final String HAN = "[0-9〇零一二三四五六七八九十]";

    private static final String NUMBER =
            "\\.? ?(?i:no\\.? ?|number |nr\\.? ?|#)?(?:[A-Z]?-?[0-9]{1,5}(?:[.-][0-9]{1,4})?[A-Za-z]?|[B-HJ-Z])\\b";
    private static final String CHINESE_NUMBER = "(?:[A-Za-z]-?)?" + HAN + "{1,5}(?:-" + HAN + "{1,5}){0,2}[号號]?";

    static final String ROOM = either(
            "\\b(?i:" + oneOf("""
                            (?:class|bed|store|court|ward)room room rm office ward lab laboratory flat apartment apt suite desk bed
                            counter window cubicle cabin dorm bay theat(?:re|er)
                            """) + ")" + NUMBER,
            CHINESE_NUMBER + oneOf("""
                            室 房 教室 办公室 辦公室 会议室 會議室 病房 病床 床 宿舍 寝室 寢室 窗口 工位 诊室 診室 包间 包间 包厢 机房
                            实验室 實驗室 柜台 櫃台 单元 單元
                            """),
            "[0-9]{3,5}号(?!线|線|楼|樓|文|院|令)",
            oneOf("教室 房间 房間 宿舍 寝室 寢室 会议室 會議室 办公室 辦公室 病房 实验室 實驗室 窗口") + "[号號]?[A-Za-z]?-?[0-9]{1,5}");

    private static final String STREET = "[0-9]{1,5} (?:[NSEW]\\.? )?\\p{Lu}\\p{L}{1,20}+(?: \\p{Lu}\\p{L}{1,20}+)? "
            + oneOf("St Street Rd Road Ave Avenue Lane Ln Dr Drive Blvd Way Court Ct Place Pl Terrace Close") + "\\b";
    private static final String MINE =
            oneOf("room office desk flat apartment address house home dorm_room dorm seat locker bed");
    private static final String MINE_IN_CHINESE = oneOf("家 宿舍 寝室 寢室 房间 房間 办公室 辦公室 工位 座位 床位 地址");
    private static final String CLAUSE = "[^,.;!?。\\n]";
    /** A figure with nothing behind it that it could count. */
    private static final String ALONE = "(?= ?(?:[,.;!?。)\\n号號]|$|(?:and|on|in|at|by|but)\\b))";

    private static final String BARE = "[A-Z]?-?[0-9]{3,5}[A-Za-z]?" + ALONE;
    private static final String LETTERED = either("[A-Z]-?[0-9]{1,4}", "[0-9]{1,4}[A-Za-z]") + ALONE;
    private static final String HOUSE_AND_FLAT = CHINESE_NUMBER + "[楼樓栋棟幢][^,.;!?。\\n0-9]{0,3}[0-9]{2,4}";

    static final List<Finder> FINDERS = List.of(
            mine(
                    "IWw",
                    "\\b(?:I|[Ww]e)(?: [a-z]{1,12}+)? (?:live|lived|stay|sit|sleep|work|lodge) (?:in |at |on |near )?(?:the )?"
                            + either(ROOM, STREET)),
            mine(
                    "yYoO",
                    "\\b(?i:(?:my|our) " + MINE + "(?: (?:number|no\\.?|is|in|at)| ?[#:]){0,2}) ?"
                            + either(STREET, ROOM, BARE, LETTERED)),
            mine("我", "我[们們]?(?:家|现在|現在|目前|就|一直)?[住睡坐]在?" + CLAUSE + "{0,12}?" + either(HOUSE_AND_FLAT, ROOM)),
            mine("我", "我[的们們]?" + MINE_IN_CHINESE + "[是在号號:住]{0,2}" + either(HOUSE_AND_FLAT, ROOM, BARE)));

    private Places() {}

    private static Finder mine(String cue, String pattern) {
        return PatternFinder.of(Kind.WHEREABOUTS, new Cue(cue), pattern);
    }
}
