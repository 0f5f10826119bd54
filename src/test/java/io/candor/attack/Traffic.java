package io.candor.attack;

import io.candor.bot.Language;
import io.candor.sealing.Bytes;
import io.candor.sealing.ReturnAddress;
import io.candor.suggestion.AuthorView.State;
import io.candor.suggestion.Letter;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Verdict;
import io.candor.support.Opinions.Opinion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Real people send what they have to say over some days, come back to it, and officials act on it. */
final class Traffic {
    private static final List<String> CATEGORIES = List.of("workplace", "service", "management");
    private static final int LONG = 2_500;

    private final Town town;
    private final Random random;
    private final Optional<DeskWork> desk;
    private final Map<String, List<Sent>> byAuthor = new HashMap<>();
    private final List<Sent> sent = new ArrayList<>();

    Traffic(Town town, Random random, Optional<DeskWork> desk) {
        this.town = town;
        this.random = random;
        this.desk = desk;
    }

    /** All that was sent, in the order of sending. */
    List<Sent> sent() {
        return sent;
    }

    void goesOn(List<List<Opinion>> releases) {
        for (var release = 0; release < releases.size(); release++) {
            town.days().begin(release);
            for (var each : releases.get(release)) {
                sits(each, release);
            }
            town.release().now();
            desk.ifPresent(DeskWork::acts);
            town.days().pass();
        }
    }

    private void sits(Opinion opinion, int release) {
        var earlier = byAuthor.computeIfAbsent(opinion.author(), _ -> new ArrayList<>());
        if (desk.isPresent() && earlier.stream().noneMatch(each -> each.release == release)) {
            comesBackTo(earlier.stream().filter(each -> !each.isWithdrawn()).toList(), release);
        }
        var fresh = send(opinion, release);
        earlier.add(fresh);
        sent.add(fresh);
        town.days().moment();
    }

    Sent send(Opinion opinion, int release) {
        var category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        var words = random.nextInt(10) == 0 ? longer(opinion.text()) : opinion.text();
        var address = Optional.of(address(opinion.author())).filter(_ -> random.nextBoolean());
        var found = (Lookup.Found) town.mailbox().send(town.images().fresh(), new Letter(words, category, address));
        return new Sent(found.view().id(), opinion, category, release / Days.RELEASES_A_DAY, release);
    }

    /** Once in a sitting, to all that they said before, or to one thing of it. */
    private void comesBackTo(List<Sent> earlier, int release) {
        if (earlier.isEmpty()) {
            return;
        }
        var one = earlier.get(random.nextInt(earlier.size()));
        switch (random.nextInt(8)) {
            case 0, 1 -> adds(one, release);
            case 2 -> withdraws(one, release);
            case 3 -> earlier.forEach(each -> rates(each, release));
            case 4 -> earlier.forEach(each -> town.mailbox().stopNotices(each.id));
            case 5 -> earlier.stream().filter(this::isRefused).findFirst().ifPresent(each -> contests(each, release));
            case 6 -> earlier.forEach(each -> town.mailbox().startNotices(each.id, address(each.author())));
            default -> earlier.forEach(each -> town.mailbox().look(each.id));
        }
    }

    private void adds(Sent to, int release) {
        town.additions().add(to.id, nonce(), "One thing more about it.");
        to.comesOut('A', release);
    }

    private void contests(Sent what, int release) {
        town.additions().contest(what.id, nonce(), "That is not how it is.");
        what.comesOut('C', release);
    }

    private boolean isRefused(Sent what) {
        var state = ((Lookup.Found) town.mailbox().look(what.id)).view().state();
        return state == State.ANSWERED || state == State.DECLINED;
    }

    private void withdraws(Sent what, int release) {
        town.mailbox().withdraw(what.id);
        what.comesOut('W', release);
    }

    private void rates(Sent what, int release) {
        town.ratings().rate(what.id, 1, Verdict.values()[random.nextInt(3)]);
        var judged = town.jdbc()
                .sql("select exists (select from held_rating where suggestion = :id)")
                .param("id", what.id)
                .query(Boolean.class)
                .single();
        if (judged) {
            what.comesOut('R', release);
        }
    }

    private Bytes nonce() {
        var nonce = new byte[5];
        random.nextBytes(nonce);
        return Bytes.of(nonce);
    }

    private static String longer(String text) {
        return (text + " ").repeat(LONG / text.length() + 1).strip();
    }

    private static ReturnAddress address(String author) {
        return new ReturnAddress(1_000_000 + author.hashCode() % 1_000_000, Language.ENGLISH.mark());
    }
}
