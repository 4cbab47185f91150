package vn.lantoa.system.surf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.embargo.Outsider;

/** One surfer of each kind, and the walks of all of them over the running product. */
final class Everybody {
    private static final int HANDS = 3;

    private final Routes routes;
    private final RowOfEachKind rows;
    private final List<Walk> walks = new ArrayList<>();

    /** @param witness receives every response, concurrently */
    Everybody(Routes routes, RowOfEachKind rows, Consumer<Sight> witness) {
        this.routes = routes;
        this.rows = rows;
        var hub = TheProduct.uri();
        walks.add(new Walk(routes, rows.officer(), "/console", witness));
        walks.add(new Walk(routes, rows.partner(), "/partner", witness));
        var auditor = Outsider.auditor(hub, Outsider.DEPARTMENT);
        walks.add(new Walk(routes, Surfer.officer(hub, auditor.login(), auditor.password()), "/console", witness));
        // an administrator can disable accounts created for the walk, and so comes last
        for (var login : List.of("canbo", "duyet", "phathanh", "quantri"))
            walks.add(new Walk(routes, Surfer.officer(hub, login, "lantoa-demo"), "/console", witness));
        walks.add(new Walk(routes, Surfer.nobody(hub), "", witness));
    }

    /** Follows every link from here and from what was made for the walk. */
    List<Walk> walk(List<String> starts) throws Exception {
        atOnce(walk -> walk.from(Stream.concat(rows.addresses().stream(), starts.stream())));
        return walks;
    }

    /** Opens, as every surfer, all addresses that any surfer was shown; returns the tried addresses by route. */
    Map<String, List<String>> visit() throws Exception {
        var addresses = addresses();
        var filled = new TreeMap<String, List<String>>();
        for (var route : routes.pages("GET")) filled.put(route.plain(), routes.fillings(route, addresses));
        atOnce(walk -> filled.values().forEach(places -> places.forEach(walk::visit)));
        return filled;
    }

    /** Sends all forms empty; returns the answers of each route. */
    Map<String, Set<Integer>> send() {
        var sent = new TreeMap<String, Set<Integer>>();
        for (var walk : walks)
            new Sending(routes, rows).of(walk).forEach((route, statuses) -> sent.computeIfAbsent(
                            route, one -> new TreeSet<>())
                    .addAll(statuses));
        return sent;
    }

    /** Sends these unlinked forms empty: as an officer of all roles, as the partner, and anonymously. */
    List<String> sendUnshown(Collection<String> unshown) {
        var account = Outsider.account(TheProduct.uri(), "so-khcn");
        var officer = Surfer.officer(TheProduct.uri(), account.login(), account.password());
        var senders = List.of(
                new Walk(routes, officer, "/console", sight -> {}),
                new Walk(routes, rows.partner(), "/partner", sight -> {}),
                new Walk(routes, Surfer.nobody(TheProduct.uri()), "", sight -> {}));
        for (var route : routes.pages("POST")) {
            if (!unshown.contains(route.plain())) continue;
            var sender = senders.stream()
                    .filter(one -> route.plain().startsWith(one.whose()))
                    .findFirst()
                    .orElseThrow();
            sender.sendUnshown(Routes.guess(route, rows.addresses()));
        }
        return senders.stream().flatMap(one -> one.faults().stream()).toList();
    }

    /** Addresses of created objects come first: they certainly exist. */
    private Set<String> addresses() {
        var all = new LinkedHashSet<>(rows.addresses());
        walks.forEach(walk -> all.addAll(walk.addresses()));
        return all;
    }

    private void atOnce(Consumer<Walk> what) throws Exception {
        var pool = Executors.newFixedThreadPool(HANDS);
        try {
            var tasks = walks.stream()
                    .map(walk -> Executors.callable(() -> what.accept(walk)))
                    .toList();
            for (var done : pool.invokeAll(tasks)) done.get();
        } finally {
            pool.shutdownNow();
        }
    }
}
