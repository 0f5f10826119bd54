package io.candor.conversation;

import io.candor.bot.Language;
import io.candor.support.Transcript.Wording;

/** What is said in the first conversation, and how its transcript is headed. */
enum Line {
    HEAD("""
            # The first conversation

            One suggestion from its first word to its author's verdict, as everybody sees it in their own chat with the bot. A test plays it and writes it down (`FirstConversationTests`); codes, numbers, dates and times are placeholders.

            ## With 🔔

            """, """
            # 第一次对话

            一条建议，从第一句话到作者的评价：每个人在自己和机器人的聊天里看到的就是这样。由测试演一遍并记录下来（`FirstConversationTests`）；回执码、编号、日期和时间都是占位的。

            ## 选 🔔

            """),
    HEAD_OF_CODE_ONLY("""

            ## With 🕶

            Officials read the same, word for word, and do the same. Ann's chat holds only what she asks for: the bot never writes to her.

            """, """

            ## 选 🕶

            工作人员看到的一字不差，做的也一样。小林的聊天里只有她自己查的内容：机器人从不主动写给她。

            """),
    MEMBER("Ann", "小林"),
    DESK("Roswitha (desk)", "苏慎之（受理）"),
    HANDLER("Adalbert (handler)", "陆怀安（责任人）"),
    SUPERVISOR("Philippa (supervisor)", "秦若谷（督导）"),
    WORDS(
            "The emergency exit on the second floor has been locked since summer. Nobody knows who has the key.",
            "二楼的安全出口从夏天起就一直锁着，没有人知道钥匙在谁手里。"),
    TITLE("Escape route on floor 2 cannot be used", "二层疏散通道无法使用"),
    CATEGORY("Workplace", "环境安全"),
    WEEK("1 week", "一周"),
    MEASURE("Replace the lock with a panic bar.", "把门锁换成推杆式逃生锁。"),
    PROGRESS("The door is unlocked during working hours; the new bar is ordered.", "上班时间门不再上锁，新的逃生锁已订购。"),
    RESULT("The door opens from inside with one push, at any hour.", "门从里面一推就开，任何时候都可以。"),
    QUESTION("Are there other exits that are locked?", "还有别的出口上锁吗？"),
    REPLY("No, the others are open. Thank you for asking.", "没有了，其他的都开着。谢谢你们来问。"),
    BEGINS("How it begins", "开始"),
    WRITES("Ann writes, and sees what officials will see", "小林写下来，先看到工作人员会看到什么"),
    SENDS("Ann sends it", "小林送出"),
    COMES_OUT("The next release: the desk reads it", "下一次送达：受理人员看到了"),
    ACCEPTS("The desk accepts it in its own words", "受理人员用自己的话受理"),
    CLAIMS("The handler claims it", "责任人认领"),
    MENDS("The handler mends it", "责任人整改"),
    PUBLISHES("The desk publishes it", "受理人员公开"),
    VERIFIES("The supervisor checks it", "督导人员核验"),
    ASKS("The desk asks something", "受理人员提问"),
    REPLIES("Ann answers, as unseen as before", "小林回答，依然没有人知道是谁"),
    ANSWER_OUT("The next release: the desk reads the answer", "下一次送达：受理人员看到回答"),
    JUDGES("Ann looks it up and says how it turned out", "小林查看进展，并作出评价"),
    VERDICT_OUT("The next release: the desk learns how it turned out", "下一次送达：受理人员看到评价"),
    ENDS("Ann looks once more", "小林最后看一眼");

    private final String english;
    private final String chinese;

    Line(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    static Wording wording(Language language) {
        return language.equals(Language.CHINESE)
                ? new Wording(
                        "**%s** 写：",
                        "**机器人** 给 **%s**：",
                        "**%s** 那里的同一条消息变成：",
                        "**%s** 那里的同一条消息，按钮变成：",
                        "**%s** 按 `[%s]`",
                        "*屏幕上闪过一句：%s*")
                : new Wording(
                        "**%s** writes:",
                        "**Candor** to **%s**:",
                        "With **%s** the same message now reads:",
                        "With **%s** the same message now has these buttons:",
                        "**%s** presses `[%s]`",
                        "*For a moment it says: %s*");
    }

    String in(Language language) {
        return language.equals(Language.CHINESE) ? chinese : english;
    }
}
