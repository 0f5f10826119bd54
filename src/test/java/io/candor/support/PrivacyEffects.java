package io.candor.support;

import java.util.List;
import java.util.Map;

/** What each setting changes in {@code /privacy}, or why it changes nothing there. */
public final class PrivacyEffects {
    /** With a value other than the default, and words that stand there then and not otherwise. */
    public static final List<Effect> CHANGES = List.of(
            new Effect("candor.anonymity.release", "PT10M", "every 10 minutes", "每 10 分钟"),
            new Effect("candor.anonymity.notice-spread", "PT5M", "within 5 minutes", "5 分钟内"),
            new Effect("candor.anonymity.address-retention", "P40D", "forgotten 40 days after", "办结 40 天"),
            new Effect("candor.anonymity.address-warning", "P9D", "told 9 days before", "提前 9 天"),
            new Effect("candor.anonymity.words-retention", "P36M", "destroyed 36 months after", "36 个月"),
            new Effect("candor.membership", "invite", "Whoever was invited may write", "受邀的人可以说"),
            new Effect("candor.limits.suggestions-per-day", "7", "how many of 7 they", "每天最多 7 条"),
            new Effect("candor.telegram.desk-chat", "-1001", "whoever is in that group reads along", "群里的人都看得到"),
            new Effect("candor.telegram.api-url", "https://bots.example.org", "stands one more server", "还有一个服务器"),
            new Effect(
                    "spring.datasource.url",
                    "jdbc:postgresql://db.example.org/candor",
                    "is run apart",
                    "不和这个机器人在一起运行"));

    /** Settings with which others learn neither more nor less. */
    public static final Map<String, String> NONE = Map.ofEntries(
            Map.entry("candor.telegram.token", "which bot it is, everybody sees"),
            Map.entry("candor.telegram.chat-burst", "pace of answers in one chat"),
            Map.entry("candor.telegram.group-per-minute", "pace of cards in a group"),
            Map.entry("candor.telegram.members-chat", "which group it is; that one is asked is said with membership"),
            Map.entry("candor.owners.*", "officials are not anonymous"),
            Map.entry("candor.officials.*.id", "officials are not anonymous"),
            Map.entry("candor.officials.*.name", "officials are not anonymous"),
            Map.entry("candor.officials.*.roles.*", "officials are not anonymous"),
            Map.entry("candor.officials.*.unit", "the preview says who reads what a unit is left out of"),
            Map.entry("candor.officials.*.language", "how an official is spoken to"),
            Map.entry("candor.languages.*", "how people are spoken to"),
            Map.entry("candor.zone", "where a day begins; the times of releases are said"),
            Map.entry("candor.taxonomy", "which categories and units there are"),
            Map.entry("candor.limits.code-misses", "how soon who guesses codes has to wait"),
            Map.entry("candor.limits.intake.most", "how much may come in before all have to wait"),
            Map.entry("candor.limits.intake.within", "in what time"),
            Map.entry("candor.keyset", "where the keys lie; that whoever has them can read is said"),
            Map.entry("candor.data", "where the embedded database lies"));

    private PrivacyEffects() {}

    /** @param value other than the default */
    public record Effect(String setting, String value, String english, String chinese) {}
}
