package vn.lantoa.system.embargo;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.run.demo.HubClient;

/** The whole wire of a partner, from its beginning to its end, and the snapshot. */
final class Wire {
    private Wire() {}

    static List<Answer> all(HubClient partner) {
        var pages = new ArrayList<Answer>();
        for (long at = 0, next = -1; at != next; ) {
            if (next >= 0) at = next;
            var page = page(partner, "/wire/v1/changes?limit=500&after=" + at, pages);
            next = page.getJsonNumber("next").longValue();
        }
        for (var place = "/wire/v1/snapshot"; !place.isEmpty(); ) {
            var page = page(partner, place, pages);
            place = page.containsKey("next") ? "/wire/v1/snapshot?after=" + page.getString("next") : "";
        }
        return pages;
    }

    private static JsonObject page(HubClient partner, String place, List<Answer> pages) {
        var page = partner.get(place).asJsonObject();
        // letters beyond ASCII are compared as their bytes
        var said = new String(page.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        pages.add(new Answer(200, said, "", place));
        return page;
    }
}
