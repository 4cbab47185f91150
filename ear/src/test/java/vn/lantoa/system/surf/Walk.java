package vn.lantoa.system.surf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.system.Route;

/** One surfer's walk over all linked pages, with the shown addresses and the faults. */
final class Walk {
    private static final int MOST_OF_A_SHAPE = 2;
    private static final String BEGINNING = "the beginning";
    private static final Set<Integer> DEAD = Set.of(404, 405, 406, 410, 415);

    private final Routes routes;
    private final Surfer who;
    private final String whose;
    private final Consumer<Sight> witness;
    private final Map<String, Sight> pages = new LinkedHashMap<>();
    private final Map<String, String> known = new LinkedHashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<String> sends = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    /**
     *
     * @param whose the prefix of the addresses for this kind of surfer alone; empty for those for everyone
     * @param witness sees all that the surfer sees
     */
    Walk(Routes routes, Surfer who, String whose, Consumer<Sight> witness) {
        this.routes = routes;
        this.whose = whose;
        this.who = who;
        this.witness = witness;
    }

    Surfer who() {
        return who;
    }

    /** The prefix of the addresses for this kind of surfer only. */
    String whose() {
        return whose;
    }

    /** True if the surfer has not signed in. */
    boolean isOfEveryone() {
        return whose.isEmpty();
    }

    /** Follows every link from here on; of addresses that differ only in their subject, a few. */
    Walk from(Stream<String> starts) {
        var shapes = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<String>();
        starts.forEach(start -> note(start, BEGINNING, waiting));
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            var many = shapes.merge(shape(address), 1, Integer::sum) > MOST_OF_A_SHAPE;
            if (many && !BEGINNING.equals(known.get(address))) continue;
            var sight = look(address);
            sends.addAll(sight.sends());
            // the same page in another language; and public pages are visited by only one surfer
            if (sight.status() < 400 && !address.contains("ui=") && isOwn(address))
                sight.links().forEach(link -> note(link, address, waiting));
        }
        return this;
    }

    private Sight seen(String address) {
        var sight = who.get(address);
        witness.accept(sight);
        return sight;
    }

    private boolean isOwn(String address) {
        return whose.isEmpty() || address.startsWith(whose);
    }

    private void note(String link, String from, ArrayDeque<String> waiting) {
        if (link.matches("malformed.*")) faults.add(who.name() + ": " + link + " at " + from);
        else if (known.putIfAbsent(link, from) == null) waiting.add(link);
    }

    private Sight look(String address) {
        var sight = seen(address);
        asked.put(address, sight.status());
        var from = known.getOrDefault(address, "nowhere");
        if (sight.status() >= 500) faults.add(said("GET", sight) + ", from " + from);
        else if (isDead(sight.status()) && !from.equals(BEGINNING) && !isMeantSo(sight))
            faults.add(said("GET", sight) + ", from " + from);
        if (sight.status() == 200) pages.put(address, sight);
        return sight;
    }

    /** Requests an unlinked address: it may be rejected, and must not fail. */
    void visit(String place) {
        for (var language : List.of("vi", "en")) ask(place + (place.contains("?") ? "&" : "?") + "ui=" + language);
    }

    /** Requests an address once, and its other languages; returns its status. */
    private int ask(String address) {
        var before = asked.get(address);
        if (before != null) return before;
        known.putIfAbsent(address, "what others see");
        var sight = seen(address);
        asked.put(address, sight.status());
        if (sight.status() >= 500) faults.add(said("GET", sight));
        if (sight.status() == 200) pages.put(address, sight);
        languages(sight);
        return sight.status();
    }

    /** Sends a form without typed values, and checks its answer. */
    int send(SeenForm form) {
        var answer = who.post(form, form.empty());
        witness.accept(answer);
        if (answer.status() >= 500 || answer.status() == 405 || answer.status() == 415)
            faults.add(said("POST", answer));
        if (answer.status() == 303) answer.links().forEach(this::look);
        else languages(answer);
        return answer.status();
    }

    /** Sends a form that no page shows without typed values, with the token of the surfer's session. */
    void sendUnshown(String action) {
        var csrf = whose.isEmpty()
                ? ""
                : who.get(whose).page().select("input[name=csrf]").attr("value");
        send(new SeenForm(action, false, csrf, Map.of()));
    }

    /** Asserts that the links to the other language lead to a page. */
    private void languages(Sight sight) {
        for (var link : sight.languages()) {
            int status = ask(link);
            var dead = DEAD.contains(status) && status != sight.status() || status == 405 || status >= 500;
            if (dead)
                faults.add(who.name() + ": the language of " + sight.asked() + " leads to " + status + ": " + link);
        }
    }

    private static boolean isDead(int status) {
        return DEAD.contains(status) || status == 403;
    }

    /** True for the 410 at the page of a withdrawn asset. */
    private boolean isMeantSo(Sight sight) {
        return sight.status() == 410
                && routes.find("GET", sight.asked())
                        .filter(route -> route.plain().startsWith("/a/{asset}"))
                        .isPresent();
    }

    private String said(String method, Sight sight) {
        return who.name() + ": " + method + " " + sight.asked() + " answers " + sight.status();
    }

    /** Returns all addresses that the surfer was shown, including those of forms. */
    Set<String> addresses() {
        return Stream.concat(known.keySet().stream(), sends.stream()).collect(Collectors.toSet());
    }

    /** The pages that the surfer could open. */
    Map<String, Sight> pages() {
        return pages;
    }

    /** The routes that answered the surfer with a page. */
    Set<Route> seen() {
        return pages.keySet().stream()
                .flatMap(address -> routes.find("GET", address).stream())
                .filter(Route::page)
                .collect(Collectors.toSet());
    }

    List<String> faults() {
        return faults;
    }

    /** The shape of an address without its subject: of a search, whether it is narrowed once or more. */
    private String shape(String address) {
        var parts = address.split("\\?", 2);
        var template = routes.find("GET", parts[0]).map(Route::plain).orElse(parts[0]);
        var keys = new TreeSet<String>();
        if (parts.length > 1)
            for (var pair : parts[1].split("&")) keys.add(isLanguage(pair) ? pair : pair.split("=", 2)[0]);
        var others = keys.stream().filter(key -> !isLanguage(key)).toList();
        if (others.size() > 1) keys.removeIf(key -> !isLanguage(key));
        return template + " " + keys + (others.size() > 1 ? " narrowed" : "");
    }

    private static boolean isLanguage(String pair) {
        return pair.startsWith("ui=");
    }
}
