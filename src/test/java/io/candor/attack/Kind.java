package io.candor.attack;

import java.util.List;
import java.util.regex.Pattern;

/** What an attacker looks at beside the words, and the leaky table in which the same look finds something. */
enum Kind {
    PLACES("as scanned$|ctid$| heap$| index |toast", "in_order"),
    TRANSACTIONS("\\.(xmin|xmax|cmin|cmax)$", "at_once"),
    TIMES("(_at|_on|\\.at|_time|_success|_failure|_heartbeat|deadline)( is null)?$|^notices left", "timed"),
    NAMES("\\.\\w*(id|ref|number|suggestion|subject|image|page|entry|reason|drawn|position)( is null)?$", "numbered"),
    SEALED("beginning$|length$|size$|\\.(words|answer|return_address|line|picture)\\b", "sealed"),
    NOTICES_AND_TASKS("^(notice|notices left|scheduled_tasks|overdue_told)\\b", "notice"),
    ANYTHING("", "timed");

    private final Pattern traces;
    private final String leak;

    Kind(String traces, String leak) {
        this.traces = Pattern.compile(traces);
        this.leak = leak;
    }

    List<Trace> of(List<Trace> all) {
        return all.stream().filter(each -> traces.matcher(each.name()).find()).toList();
    }

    /** Those of the table that leaks so. */
    List<Trace> leaking(List<Trace> leaks) {
        return of(leaks.stream()
                .filter(each -> each.name().matches(leak + "[. ].*"))
                .toList());
    }
}
