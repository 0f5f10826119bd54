package io.candor.notification;

import io.candor.ledger.LedgerEvent;
import io.candor.suggestion.Authors;
import io.candor.suggestion.SuggestionEvent;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes, in the transaction of an official's act, whose authors are to be told of it. */
@Component
class AuthorNotifier {
    private final Authors authors;
    private final NoticeTable notices;

    AuthorNotifier(Authors authors, NoticeTable notices) {
        this.authors = authors;
        this.notices = notices;
    }

    @EventListener
    void on(SuggestionEvent event) {
        notices.add(List.of(event.suggestion()), Change.of(event));
    }

    /** Of mergers each suggestion that moves is told singly, see {@link SuggestionEvent.MovedAlong}. */
    @EventListener
    void on(LedgerEvent.Changed event) {
        Change.of(event.kind()).ifPresent(change -> notices.add(authors.following(event.entry()), change));
    }
}
