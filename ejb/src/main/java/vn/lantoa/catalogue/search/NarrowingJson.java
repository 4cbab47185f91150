package vn.lantoa.catalogue.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;

/** JSON format of a saved search's filters. Pure functions. */
final class NarrowingJson {
    private static final String FROM = "FROM";
    private static final String TO = "TO";

    private NarrowingJson() {}

    static String write(Narrowing narrowed) {
        var kept = new TreeMap<String, Object>();
        narrowed.chosen().forEach((facet, values) -> kept.put(facet.name(), values));
        var from = narrowed.from();
        var to = narrowed.to();
        if (from != null) kept.put(FROM, from);
        if (to != null) kept.put(TO, to);
        return HubJson.write(kept);
    }

    /** Parses the filters, also in the former format with one value per facet. */
    static Narrowing read(String text) {
        var kept = HubJson.readMap(text, Object.class);
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var value = kept.get(facet.name());
            if (value != null) chosen.put(facet, values(value));
        }
        return new Narrowing(chosen, day(kept.get(FROM)), day(kept.get(TO)));
    }

    private static List<String> values(Object value) {
        return value instanceof List<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
    }
}
