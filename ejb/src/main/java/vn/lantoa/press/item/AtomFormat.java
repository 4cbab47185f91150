package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;

/** Writer of feed documents in Atom (RFC 4287) with archives (RFC 5005) and tombstones (RFC 6721). */
@ApplicationScoped
public class AtomFormat {
    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    public String write(FeedPage page) {
        return templates.render(
                "press/atom.ftlx",
                Map.of("feed", model(page), "entries", page.entries(), "tombstones", page.tombstones()));
    }

    private Map<String, Object> model(FeedPage page) {
        var head = page.head();
        var model = new HashMap<String, Object>();
        model.put("id", "tag:" + address.url().getHost() + ",2026:feed:" + head.id());
        model.put("updated", page.updated());
        model.put("alternate", address.of("/").toString());
        model.putAll(places(head, FeedFormat.ATOM, address));
        return model;
    }

    /** Returns the addresses of this document and its neighbours (RFC 5005 section 4); RSS uses the same elements. */
    static Map<String, Object> places(FeedHead head, FeedFormat format, HubAddress address) {
        var places = new HashMap<String, Object>();
        places.put("self", address.of(head.self(format)));
        places.put("title", head.fullTitle());
        places.put("about", head.about());
        places.put("language", head.language());
        places.put("archive", head.archive() != 0);
        places.put("current", address.of(head.current(format)));
        if (head.isPushed()) places.put("hub", address.of("/hub"));
        head.before().ifPresent(number -> places.put("prevArchive", address.of(head.archive(number, format))));
        head.after().ifPresent(number -> places.put("nextArchive", address.of(head.archive(number, format))));
        return places;
    }
}
