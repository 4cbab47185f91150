package vn.lantoa.system.surf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.lantoa.system.Route;
import vn.lantoa.system.RunningDeployment;
import vn.lantoa.system.TheProduct;

/** All pages that surfers reach by links, opened repeatedly to measure their time. */
public final class OpenedPages {
    private final Routes routes;
    private final List<Walk> walks;

    private OpenedPages(Routes routes, List<Walk> walks) {
        this.routes = routes;
        this.walks = walks;
    }

    /**
     * A page and its duration.
     *
     * @param route the address with names for its subjects
     * @param who the surfer
     * @param status of the answer; 0 if none came within the patience of a reader
     * @param millis the median of all times
     */
    public record Opened(String route, String who, String address, int status, long millis) {}

    /** Walks over the running product, with one object of each kind created for it. */
    public static OpenedPages of(List<String> starts) throws Exception {
        var routes = new Routes(RunningDeployment.of(TheProduct.node()));
        return new OpenedPages(routes, new Everybody(routes, RowOfEachKind.made(), sight -> {}).walk(starts));
    }

    /** The sorted milliseconds that an officer of the demo waits for each of these pages. */
    public static Map<String, List<Long>> timed(String login, List<String> addresses, int times) {
        var officer = Surfer.officer(TheProduct.uri(), login, "lantoa-demo");
        var waits = new LinkedHashMap<String, List<Long>>();
        for (var address : addresses) {
            var sights = IntStream.range(0, times)
                    .mapToObj(n -> officer.get(address))
                    .toList();
            if (sights.stream().anyMatch(one -> one.status() != 200))
                throw new IllegalStateException(address + ": " + sights.get(0).status());
            waits.put(address, sights.stream().map(Sight::millis).sorted().toList());
        }
        return waits;
    }

    /** Opens all of them, each that many times, one after the other. */
    public List<Opened> open(int times) {
        var opened = new ArrayList<Opened>();
        for (var walk : walks) for (var address : walk.pages().keySet()) opened.add(open(walk.who(), address, times));
        return opened;
    }

    private Opened open(Surfer who, String address, int times) {
        var route = routes.find("GET", address).map(Route::plain).orElse(address.split("\\?", 2)[0]);
        try {
            var sights =
                    IntStream.range(0, times).mapToObj(n -> who.get(address)).toList();
            var millis = sights.stream().mapToLong(Sight::millis).sorted().toArray()[times / 2];
            return new Opened(route, who.name(), address, sights.get(0).status(), millis);
        } catch (IllegalStateException late) {
            return new Opened(route, who.name(), address, 0, Surfer.PATIENCE.toMillis());
        }
    }
}
