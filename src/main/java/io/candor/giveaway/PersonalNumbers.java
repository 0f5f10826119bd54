package io.candor.giveaway;

import static io.candor.giveaway.Vocabulary.oneOf;

import java.util.List;

/** Numbers that were given to one person, by the words before them. */
final class PersonalNumbers {
    private static final String VALUE = "[A-Za-z]{0,4}-?[0-9](?:[0-9A-Za-z]|[/-](?=[0-9A-Za-z])){2,19}+";
    private static final String HOLDER = oneOf("""
            employee staff student personnel payroll badge worker member membership matriculation enrol?lment passport patient
            social_security national_insurance driver'?s_licen[cs]e
            """);
    private static final String IS = "[ .:#=-]{0,3}+(?:(?:is|was|number|no|nr|id)\\b[ .:#]{1,3}+){0,2}";

    private static final String CHINESE_HOLDER = oneOf("""
            [工学學警考] 职工 職工 员工 員工 学籍 學籍 学生证 學生證 准考证 准考證 护照 護照 社保 医保卡? 醫保卡? 驾驶证 駕駛證 驾照 駕照
            身[份分][证證] 就诊卡 住院 病历 会员 會員 党员 军官证 证件 證件 通行证 通行證
            """);
    private static final String NUMBER = oneOf("号码? 號碼? 编号 編號 字[号號]? 尾[号號] [后後末最][^0-9\\n]{0,3}位");
    private static final String SHI = "[\\s:是为為=#(]{0,4}+";

    static final List<Finder> FINDERS = List.of(
            number("(?i)\\b" + HOLDER + "(?:'s)? ?(?:id|no|nr|num|number|code|#)" + IS + VALUE),
            number("(?i)\\b(?:ssn|passport|badge|my id)\\b" + IS + VALUE),
            number("(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])"),
            number(CHINESE_HOLDER + NUMBER + SHI + VALUE + Vocabulary.NO_QUANTITY),
            number("(?:工牌|胸牌|护照|護照|身[份分][证證])" + SHI + "[A-Za-z]{0,2}[0-9]{5,18}+" + Vocabulary.NO_QUANTITY));

    private PersonalNumbers() {}

    private static Finder number(String pattern) {
        return PatternFinder.of(Kind.PERSONAL_NUMBER, Cue.DIGIT, pattern);
    }
}
