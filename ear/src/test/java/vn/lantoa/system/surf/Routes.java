package vn.lantoa.system.surf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.system.Route;
import vn.lantoa.system.RunningDeployment;

/** The routes of the running deployment, matched by path. */
final class Routes {
    private static final int SOME = 2;
    private static final String NOTHING_THERE = "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10";

    private final List<Known> all;

    private record Known(Route route, Pattern pattern) {}

    Routes(RunningDeployment running) {
        all = running.routes().stream()
                .filter(route -> !route.method().equals("SUB"))
                .map(route -> new Known(route, route.pattern()))
                .sorted(Comparator.comparing((Known known) -> -known.route().fixed())
                        .thenComparing(known -> !known.route().page()))
                .toList();
    }

    /** The routes that answer this method with a page. */
    List<Route> pages(String method) {
        return all.stream()
                .map(Known::route)
                .filter(route -> route.page() && route.method().equals(method))
                .toList();
    }

    /** The route of an address. */
    Optional<Route> find(String method, String address) {
        // a trailing slash leads to the same
        var path = address.split("\\?", 2)[0].replaceAll("(?<=.)/$", "");
        return all.stream()
                .filter(known -> known.route().method().equals(method)
                        && known.pattern().matcher(path).matches())
                .map(Known::route)
                .findFirst();
    }

    /** Some addresses of a route, taken from these or derived from them; none if nothing matches. */
    List<String> fillings(Route route, Collection<String> addresses) {
        var direct = addresses.stream()
                .filter(address ->
                        find(route.method(), address).filter(route::equals).isPresent());
        var made = addresses.stream()
                .flatMap(address -> fill(route, address).stream())
                .filter(address ->
                        find(route.method(), address).filter(route::equals).isPresent());
        var bare = Stream.of(route.template()).filter(template -> !route.hasParameters());
        return Stream.concat(direct, Stream.concat(bare, made))
                .distinct()
                .limit(SOME)
                .toList();
    }

    /** An address of this route derived from another with the same beginning: {@code /c/x} gives {@code /c/x/kit}. */
    static Optional<String> fill(Route route, String other) {
        int last = route.template().lastIndexOf('}');
        var rest = route.template().substring(last + 1);
        var head = new Route(route.method(), route.template().substring(0, last + 1), true);
        var found = Pattern.compile(head.pattern() + "(?=[/.?]|$)").matcher(other);
        return found.lookingAt() ? Optional.of(found.group() + rest) : Optional.empty();
    }

    /**
     * An address of this route, perhaps non-existent: each parameter is taken from the first of these addresses with
     * the same beginning, or made up.
     */
    static String guess(Route route, Collection<String> addresses) {
        var guessed = new StringBuilder();
        for (var part : route.plain().substring(1).split("/")) {
            guessed.append('/');
            if (part.equals("{n}")) guessed.append(1);
            else guessed.append(part.startsWith("{") ? next(guessed.toString(), addresses) : part);
        }
        return guessed.toString();
    }

    private static String next(String begun, Collection<String> addresses) {
        return addresses.stream()
                .filter(address -> address.startsWith(begun))
                .map(address -> address.substring(begun.length()).split("[/?]", 2)[0])
                .filter(part -> part.matches(".*\\d.*"))
                .findFirst()
                .orElse(NOTHING_THERE);
    }

    /** The values of the path's parameters at this address. */
    static List<String> parameters(Route route, String address) {
        var found = route.pattern().matcher(address.split("\\?", 2)[0]);
        if (!found.matches()) return List.of();
        return Stream.iterate(1, at -> at + 1)
                .limit(found.groupCount())
                .map(found::group)
                .filter(value -> value != null)
                .toList();
    }
}
