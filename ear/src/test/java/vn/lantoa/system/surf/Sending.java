package vn.lantoa.system.surf;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Sends the forms of all visited pages, each once and empty: only those of objects created for the walk. */
final class Sending {
    /** Forms that end something, and so come last. */
    private static final Pattern LAST = Pattern.compile(
            ".*/(cancel|cancellation|disable|drop|emptying|end|removal|remove|retraction|revoke|rotate|sign-out|stop|strike|take|withdraw)");

    private static final String AFTER_ALL = "/signout";

    /** Forms of the sender's own account. */
    private static final Pattern OWN = Pattern.compile("/console/(me|notices|search/saved)(/.*)?|(/partner)?/signout");

    /** Public forms that are rejected when they are empty. */
    private static final Pattern REFUSED = Pattern.compile(
            "/console/(operation/plan-days|coverage/unit/[^/]+|reports/\\d+(/consolidated)?|sms/terms)/[^/]+");

    private final Routes routes;
    private final RowOfEachKind rows;

    Sending(Routes routes, RowOfEachKind rows) {
        this.routes = routes;
        this.rows = rows;
    }

    /** The answers of each route. */
    Map<String, Set<Integer>> of(Walk walk) {
        var forms = new TreeMap<String, SeenForm>(
                Comparator.comparing((String action) -> rank(action)).thenComparing(Comparator.naturalOrder()));
        for (var page : walk.pages().values())
            for (var form : page.forms()) if (isSpare(walk, form.action())) forms.putIfAbsent(form.action(), form);
        var once = new LinkedHashMap<String, SeenForm>();
        forms.values().forEach(form -> once.putIfAbsent(route(form.action()), form));
        var answers = new TreeMap<String, Set<Integer>>();
        once.forEach((route, form) ->
                answers.computeIfAbsent(route, one -> new TreeSet<>()).add(walk.send(form)));
        return answers;
    }

    private String route(String action) {
        return routes.find("POST", action).map(found -> found.plain()).orElse(action);
    }

    /** True if sending it affects only objects created for the walk, or is rejected. */
    private boolean isSpare(Walk walk, String action) {
        var path = action.split("\\?", 2)[0];
        if (path.endsWith("/signin")) return walk.isOfEveryone();
        if (walk.who() == rows.officer() && OWN.matcher(path).matches()) return true;
        if (walk.who() == rows.partner() && path.startsWith("/partner/")) return true;
        if (OWN.matcher(path).matches()) return false;
        if (REFUSED.matcher(path).matches()) return true;
        var parameters = routes.find("POST", action)
                .map(route -> Routes.parameters(route, action))
                .orElseThrow(() -> new IllegalStateException("a form is sent to " + action));
        return parameters.isEmpty() || rows.made(parameters.get(0));
    }

    private static int rank(String action) {
        var path = action.split("\\?", 2)[0];
        if (path.endsWith(AFTER_ALL)) return 2;
        return LAST.matcher(path).matches() ? 1 : 0;
    }
}
