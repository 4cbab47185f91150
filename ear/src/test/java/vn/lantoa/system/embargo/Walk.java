package vn.lantoa.system.embargo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import vn.lantoa.system.embargo.Door.Knock;

/** A caller's requests to every address, with everything known that could lead to hidden content. */
final class Walk {
    private static final int AT_ONCE = 6;
    private static final List<String> MAY_BE_SHOWN = List.of("superseded");

    /** The states whose titles are known to partners entitled before the withdrawal. */
    private static final Set<String> TAKEN_BACK = Set.of("notice", "recall", "replaced", "superseded", "gonevariant");

    private Walk() {}

    /** The leaks in all responses: none. */
    static List<String> past(Visitor visitor, List<Hidden> all) throws Exception {
        var doors = Door.all();
        var tasks = new ArrayList<Callable<List<String>>>();
        var seen = new TreeSet<String>();
        for (var hidden : all)
            for (var door : doors)
                door.knocks(hidden)
                        .filter(knock -> seen.add(knock.method() + " " + knock.place()))
                        .forEach(knock -> tasks.add(() -> wrong(visitor, door, knock, hidden, all)));
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var begun = System.nanoTime();
            var wrong = new ArrayList<String>();
            for (var result : pool.invokeAll(tasks)) wrong.addAll(result.get());
            var seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            System.out.printf("embargo walk: %s, %d requests in %d s%n", visitor.name(), tasks.size(), seconds);
            return wrong;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> wrong(Visitor visitor, Door door, Knock knock, Hidden hidden, List<Hidden> all)
            throws Exception {
        var answer = visitor.knock(knock, hidden);
        var where = visitor.name() + ", " + hidden.state() + ": " + knock.method() + " " + knock.place() + " "
                + answer.status() + " ";
        var wrong = new ArrayList<String>();
        for (var each : all)
            for (var leak : answer.leaks(each))
                if (!isToTakeItDown(visitor, door, each, leak)) wrong.add(where + "tells " + leak);
        if (answer.status() >= 500) wrong.add(where + "failed");
        if (leadsToBytes(door, hidden) && List.of(200, 206, 304).contains(answer.status()))
            wrong.add(where + "answers");
        return wrong;
    }

    /** True if the partner was entitled and learns the title to take down, except after a removal by law. */
    private static boolean isToTakeItDown(Visitor visitor, Door door, Hidden hidden, String leak) {
        return visitor.name().equals("bao-dong-nai")
                && TAKEN_BACK.contains(hidden.state())
                && leak.equals(Hidden.WORD + hidden.state() + "qtitle")
                && door.template().matches("/partner(/recalls(/\\{release})?)?|/api/v1/recalls/own");
    }

    /** True for addresses of one version or of bytes alone. */
    private static boolean leadsToBytes(Door door, Hidden hidden) {
        if (!door.expected()) return false;
        var ofTheVersion = door.template().startsWith("/f/") || door.template().startsWith("/a/{asset}/v/");
        return ofTheVersion || door.template().startsWith("/a/") && !MAY_BE_SHOWN.contains(hidden.state());
    }
}
