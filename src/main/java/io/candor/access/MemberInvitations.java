package io.candor.access;

import io.candor.bot.Person;
import io.candor.sealing.Bytes;
import io.candor.sealing.Images;
import io.candor.sealing.MemberImages;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which members come in; only images of their secrets are kept, and nothing of who used which. */
@Service
public class MemberInvitations {
    private static final String PURPOSE = "member invitation";

    private final MemberInvitationTable table;
    private final LinkUses uses;
    private final Images images;
    private final MemberImages members;
    private final Clock clock;

    MemberInvitations(MemberInvitationTable table, LinkUses uses, Images images, MemberImages members, Clock clock) {
        this.table = table;
        this.uses = uses;
        this.images = images;
        this.members = members;
        this.clock = clock;
    }

    /** The same link for the same act, however often it is delivered. Its secret is kept nowhere. */
    @Transactional
    public MemberLink offer(Decision by, int people, Duration valid) {
        var secret = images.secretOf(by.act());
        var id = images.of(PURPOSE, secret);
        table.add(
                new MemberInvitation(id, people, 0, by.owner(), clock.instant().plus(valid)));
        return new MemberLink(secret, id);
    }

    /** Those that can still be opened, as they stood at the last release; those that hold longest first. */
    public List<MemberInvitation> open(int limit) {
        return table.open(clock.instant(), limit);
    }

    /** It opens nothing any more, for whoever has not opened it yet. */
    public void close(UUID id) {
        table.close(id);
    }

    /**
     * Takes one of a link's uses for somebody, or finds that it was taken for them before. In a transaction of its own, which
     * ends before the member's image is written: a press that is cut short between the two finds its use again, also after
     * the next release.
     *
     * @return whether there was one
     */
    @Transactional
    boolean take(Bytes secret, Person person) {
        uses.keepReleaseOut();
        return table.find(images.allOf(PURPOSE, secret)).stream()
                .anyMatch(id -> take(id, members.allOfUse(person.user(), secret)));
    }

    private boolean take(UUID invitation, List<UUID> use) {
        uses.oneAfterTheOther(invitation);
        if (uses.has(use)) {
            return true;
        }
        var left = table.isLeft(invitation, clock.instant());
        if (left) {
            uses.add(use.getFirst(), invitation);
        }
        return left;
    }
}
