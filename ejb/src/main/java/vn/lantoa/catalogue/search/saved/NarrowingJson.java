package vn.lantoa.catalogue.search.saved;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.Narrowing;

/** The JSON form of a saved search's filters. Pure. */
final class NarrowingJson {
    private static final String FROM = "FROM";
    private static final String TO = "TO";

    private NarrowingJson() {}

    static String write(Narrowing narrowed) {
        var json = Json.createObjectBuilder();
        narrowed.chosen().forEach((facet, values) -> json.add(facet.name(), Json.createArrayBuilder(values)));
        var from = narrowed.from();
        var to = narrowed.to();
        if (from != null) json.add(FROM, from.toString());
        if (to != null) json.add(TO, to.toString());
        return json.build().toString();
    }

    /** Reads also the former form, with one value for each facet. */
    static Narrowing read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            var chosen = new EnumMap<Facet, List<String>>(Facet.class);
            for (var facet : Facet.values())
                if (json.containsKey(facet.name())) chosen.put(facet, values(json.get(facet.name())));
            return new Narrowing(chosen, day(json, FROM), day(json, TO));
        }
    }

    private static List<String> values(JsonValue value) {
        return value instanceof JsonString one
                ? List.of(one.getString())
                : value.asJsonArray().getValuesAs(JsonString::getString);
    }

    private static @Nullable LocalDate day(JsonObject json, String name) {
        return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
    }
}
