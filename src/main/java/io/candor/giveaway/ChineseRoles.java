package io.candor.giveaway;

import static io.candor.giveaway.Vocabulary.oneOf;

import java.util.List;

/** Chinese turns of phrase in which people say what they are, or that they alone are it. */
final class ChineseRoles {
    private static final String I_AM =
            Vocabulary.NOT_IF + "(?:我(?:就|也|本人)?是|本人(?:是|系|係|为|為)|[作身][为為](?=[^.;!?。\\n]{1,30}?(?:我|本人)))";
    private static final String WITHIN = "[^,.;:!?。、\\n被听聽给給对對让讓请請说說看由因跟像问問找叫想]";

    /** Of which there is one in a place, or few. */
    private static final String POST = oneOf("""
            [班组組队隊科处處局部院所校厂廠店园園站室舍楼樓段会會社团團][长長] 护士[长長] 護士[长長] 班主任 主任 书记 書記 支书 支書 经理 經理
            总监 總監 主管 领班 領班 主席 委员 委員 课代表 課代表 代表 干事 幹事 秘书 秘書 助理 会计 會計 出纳 出納 保管员 保管員 管理员 管理員
            主编 主編 校医 校醫 辅导员 輔導員 法务 法務 负责人 負責人
            """);
    /** Of which there are many, unless one says where. */
    private static final String JOB = oneOf("""
            老师 老師 教师 教師 学生 學生 同学 同學 员工 員工 职工 職工 工人 护士 護士 医生 醫生 司机 司機 保安 保洁 保潔 厨师 廚師
            研究生 博士生 工程师 工程師 技术员 技術員 实习生 實習生 科员 科員 职员 職員 干部 幹部 教练 教練 家长 家長 业主 業主 住户 住戶
            居民 村民 党员 黨員 清洁工 清潔工 快递员 操作工 焊工 电工 電工 钳工 质检员 文员 文員 前台 客服 销售 銷售 采购 採購 值班员
            调度员 的人
            """);

    private static final String UNIT =
            "(?:[0-9一二三四五六七八九十](?![名个個位年月日天点點直样些般多几])|[班科部处處室组組栋棟幢楼樓系院所店厂廠局村队隊库]|车间|車間|社区|社區|街道|窗口|食堂)";
    private static final String PERSON = "[人员員女男生师師工者]|代表|家[长長]|司[机機]|我|本人";

    private static final String CLAUSE = "[^,.;!?。\\n]";
    private static final String NOT = "(?<!不|不是|并非|並非|难道|難道)";
    private static final String ALONE = oneOf("一个 一個 一人 1个 1人 自己");
    private static final String VERB = oneOf("会 會 能 在 去 有 没 沒 知道 住 值 上 做 干 用 提 见 見 看到 懂");

    static final List<Finder> FINDERS = List.of(
            only("唯", "[作身][为為]" + CLAUSE + "{0,12}?唯一(?=[^.;!?。\\n]{0,20}?(?:" + PERSON + "))" + CLAUSE + "{0,10}+"),
            only("唯", "我(?:就)?是" + CLAUSE + "{0,15}?唯一" + CLAUSE + "{0,8}+"),
            only("唯", "唯一" + CLAUSE + "{0,12}?是我(?![们們])"),
            only("全", "全" + CLAUSE + "{1,8}?(?:只有|只剩|就|仅|僅)我" + ALONE + "?(?![们們])"),
            only("我", NOT + "(?:只有|就|只剩|仅有|僅有)我" + ALONE),
            only("我", NOT + "只有我" + VERB + "(?!的)"),
            only("除", "除了?我(?:自己|本人|以外|之外|外)?[,、]?" + oneOf("没 沒 无 無 谁都 誰都 别人都 其他人都 大家都")),
            role("我本作身", I_AM + WITHIN + "{0,14}?" + POST + "(?![的说說])"),
            role("我本作身", I_AM + WITHIN + "{0,12}?" + UNIT + WITHIN + "{0,8}?" + JOB + "(?![们們])"),
            role(
                    "在",
                    "(?:我|本人)是?在" + CLAUSE + "{0,12}?" + UNIT + CLAUSE + "{0,6}?"
                            + oneOf("工作 上班 值班 当班 當班 任教 就读 就讀 读书 讀書 实习 實習")));

    private ChineseRoles() {}

    private static Finder only(String cue, String pattern) {
        return PatternFinder.of(Kind.ONLY_ONE, new Cue(cue), pattern);
    }

    private static Finder role(String cue, String pattern) {
        return PatternFinder.of(Kind.ROLE, new Cue(cue), pattern);
    }
}
