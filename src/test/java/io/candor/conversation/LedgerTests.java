package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.playground.Simulator;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An entry's whole way, from the first word to the close-off that everybody reads. */
@ConversationTest
class LedgerTests {
    @Autowired
    private Simulator simulator;

    @Autowired
    private Office office;

    @Test
    void goesFromTheFirstWordToTheCloseOff() {
        var desk = office.official("Theodora", Language.ENGLISH, Role.DESK);
        var handler = office.official("Hildegard", Language.ENGLISH, Role.HANDLER);
        var supervisor = office.official("Sigismund", Language.ENGLISH, Role.SUPERVISOR);

        desk.says("/new");
        desk.replies("What is wrong?", "The stairs to the archive are dark");
        desk.presses("👁");
        desk.presses("Workplace");
        var card = desk.seesNew("On record");
        var ref = Office.number(card);
        assertThat(card.text())
                .contains("The stairs to the archive are dark", "Buildings and logistics", "Not published");
        desk.presses(card, "🌐");
        assertThat(desk.toast()).contains("Everybody can read " + ref);
        office.settles();

        handler.presses(handler.sees(ref + " ·"), "✋");
        handler.presses("1 week");
        assertThat(handler.toast()).contains(ref + " is yours", "day, ");
        office.settles();
        handler.presses("🛠");
        handler.replies("what will be done?", "New lamps on all three landings");
        handler.seesNew("measure is on record");
        office.settles();
        handler.presses("📝");
        handler.replies("Everybody will read this", "The lamps are ordered.");
        assertThat(handler.seesNew("This will be public").text()).contains("The lamps are ordered.");
        handler.presses("👥 Publish");
        handler.seesNew("for everybody");
        office.settles();
        handler.says("/mine");
        Office.opens(handler, "What waits for", ref);
        var opened = handler.seesNew("The lamps are ordered.");
        handler.presses(opened, "🛠");
        handler.presses("☑ 1");
        handler.seesNew("☑ 1. New lamps");
        office.settles();
        handler.presses(opened, "📤");
        handler.replies("What was achieved", "All three landings are lit.");
        handler.seesNew("is submitted");
        office.settles();

        supervisor.says("/review");
        Office.opens(supervisor, "to be verified", ref);
        supervisor.presses(supervisor.seesNew("All three landings are lit."), "☑️");
        assertThat(supervisor.seesNew("Have you checked it yourself").text())
                .contains("All three landings are lit.", "☑ 1.");
        supervisor.presses("☑️ Yes");
        assertThat(supervisor.seesNew(ref + " · ☑️ Closed").text()).contains("Verified by Sigismund");

        var member = Member.of(simulator, "Kunigunde", "en");
        member.says("/start");
        member.presses("📒");
        member.presses(member.seesNew("The stairs to the archive are dark"), ref);
        assertThat(member.seesNew("What has happened").text())
                .contains("☑️ Closed", "The lamps are ordered.", "All three landings are lit.", "Checked and closed")
                .doesNotContain("Hildegard", "Sigismund", "Theodora", "New lamps");
        member.presses("‹ back");
        member.seesNew("the newest first");
    }

    @Test
    void goesTheSameWayInChinese() {
        var desk = office.official("Edeltraud", Language.CHINESE, Role.DESK);
        var handler = office.official("Leokadia-Q", Language.CHINESE, Role.HANDLER);
        var supervisor = office.official("Radegunde", Language.CHINESE, Role.SUPERVISOR);

        desk.says("/new");
        desk.replies("是什么问题", "档案室的楼梯没有灯");
        desk.presses(desk.seesNew("怎么发现的"), "💬 谈心谈话");
        desk.presses(desk.seesNew("属于哪一类"), "环境安全");
        var card = desk.seesNew("📒 已登记");
        var ref = Office.number(card);
        assertThat(card.text()).contains("档案室的楼梯没有灯", "后勤科", "谈心谈话", "🙈 未公开");
        desk.presses(card, "🌐");
        assertThat(desk.toast()).isEqualTo("🌐 现在所有人都能看到 " + ref + "。");
        office.settles();
        desk.presses(desk.find(message -> message.text().startsWith(ref + " ·"), "card"), "📅");
        desk.presses(desk.seesNew("什么时候要办完"), "✏️");
        Office.answers(desk, ref + "：什么时候办完", "昨天");
        desk.seesNew("读不出这是哪一天");
        Office.answers(desk, ref + "：什么时候办完", "三周后");
        assertThat(desk.seesNew("📅 " + ref + "：").text()).containsPattern("20\\d\\d年\\d+月\\d+日星期.");
        office.settles();

        handler.presses(handler.sees(ref + " ·"), "✋");
        assertThat(handler.toast()).contains(ref + " 由你负责", "星期");
        office.settles();
        handler.presses("📝");
        Office.answers(handler, "所有人都能看到", "灯已经订好了。");
        handler.presses(handler.seesNew("这段话将会公开"), "👥");
        handler.seesNew("对所有人公开");
        office.settles();
        handler.says("/mine");
        Office.opens(handler, "要办的", ref);
        handler.presses(handler.seesNew("灯已经订好了"), "📤");
        Office.answers(handler, "整改结果是什么", "三层楼梯都亮了。");
        handler.seesNew("已提交");
        office.settles();

        supervisor.says("/review");
        Office.opens(supervisor, "等待核验的", ref);
        supervisor.presses(supervisor.seesNew("三层楼梯都亮了"), "☑️ 核验");
        supervisor.presses(supervisor.seesNew("亲自去看过"), "☑️ 是");
        assertThat(supervisor.seesNew("☑️ 已销号").text()).contains("核验人：Radegunde");
        supervisor.says("/audit");
        supervisor.seesNew("历史记录完好");

        var member = Member.of(simulator, "Kreszentia", "zh-hans");
        member.says("/ledger");
        member.presses(member.seesNew("档案室的楼梯没有灯"), ref);
        assertThat(member.seesNew("办理经过").text())
                .contains("☑️ 已销号", "灯已经订好了。", "三层楼梯都亮了。")
                .doesNotContain("Leokadia-Q", "Radegunde", "⏰");
    }
}
