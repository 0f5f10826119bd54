package io.candor.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** In which minutes between two releases each member was seen online. */
record Watch(Map<String, List<Online>> members) {
    static final int MINUTES = 300;
    private static final int OWN_EACH = 25;

    /** From a minute to a minute. */
    record Online(int from, int to) {
        boolean touches(int start, int end) {
            return from <= end && start <= to;
        }
    }

    record Sending(int minute, String by) {}

    /** Four of five look in, once to three times, for five minutes to forty. */
    static Watch over(int members, Random random) {
        var online = new LinkedHashMap<String, List<Online>>();
        for (var member = 0; member < members; member++) {
            var times = new ArrayList<Online>();
            for (var time = random.nextInt(5) == 0 ? 3 : random.nextInt(3); time < 3; time++) {
                var length = 5 + random.nextInt(36);
                var from = random.nextInt(MINUTES - length);
                times.add(new Online(from, from + length));
            }
            online.put("member" + member, times);
        }
        return new Watch(online);
    }

    Set<String> online(int from, int to) {
        var names = new HashSet<String>();
        members.forEach((name, times) -> {
            if (times.stream().anyMatch(each -> each.touches(from, to))) {
                names.add(name);
            }
        });
        return names;
    }

    /** What is sent while its author is online, up to twice each, and what the spy sends all the time; as it comes. */
    List<Sending> sendings(String spy, Random random) {
        var sendings = new ArrayList<Sending>();
        members.forEach((name, times) -> {
            for (var nth = 0; !times.isEmpty() && nth < random.nextInt(3); nth++) {
                var time = times.get(random.nextInt(times.size()));
                sendings.add(new Sending(time.from() + random.nextInt(time.to() - time.from()), name));
            }
        });
        for (var minute = OWN_EACH / 2; minute < MINUTES; minute += OWN_EACH) {
            sendings.add(new Sending(minute, spy));
        }
        sendings.sort(Comparator.comparing(Sending::minute));
        return sendings;
    }
}
