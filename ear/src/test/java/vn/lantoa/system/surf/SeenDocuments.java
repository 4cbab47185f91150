package vn.lantoa.system.surf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.lantoa.system.Route;
import vn.lantoa.system.RunningDeployment;
import vn.lantoa.system.TheProduct;

/**
 * All HTML that the running product shows: to officers of each role, a partner, and anonymous users; by links, by the
 * routes of the deployment, and in response to empty forms.
 */
public final class SeenDocuments {
    private SeenDocuments() {}

    /**
     * A document, or a part of one.
     *
     * @param route the address with names for its subjects
     * @param whole false of a part that a script sets into a page
     */
    public record VisitedDocument(String route, String address, int status, boolean whole, String source) {}

    /**
     * Shows each once.
     *
     * @param starts starting addresses, besides the created objects
     */
    public static void show(List<String> starts, Consumer<VisitedDocument> witness) throws Exception {
        var routes = new Routes(RunningDeployment.of(TheProduct.node()));
        Set<String> known = ConcurrentHashMap.newKeySet();
        var everybody = new Everybody(routes, RowOfEachKind.made(), sight -> {
            if (!sight.source().isEmpty() && known.add(plain(sight))) witness.accept(seen(routes, sight));
        });
        everybody.walk(starts);
        everybody.visit();
        everybody.send();
    }

    private static VisitedDocument seen(Routes routes, Sight sight) {
        var route = routes.find("GET", sight.asked())
                .or(() -> routes.find("POST", sight.asked()))
                .map(Route::plain)
                .orElse(sight.asked().split("\\?", 2)[0]);
        var whole = sight.source().stripLeading().toLowerCase(Locale.ROOT).startsWith("<!doctype");
        return new VisitedDocument(route, sight.asked(), sight.status(), whole, sight.source());
    }

    /** The source without the parts that differ between sessions. */
    private static String plain(Sight sight) {
        return sight.source().replaceAll("name=\"csrf\" value=\"[^\"]*\"", "").replaceAll("incident[^<]*", "");
    }
}
