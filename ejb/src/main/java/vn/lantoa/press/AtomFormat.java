package vn.lantoa.press;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.Templates;

/** Writes feed documents in Atom (RFC 4287) with archives (RFC 5005) and tombstones (RFC 6721). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AtomFormat {
    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    /**
     * The document, with an ETag of its very bytes.
     *
     * @param newest the changes that the content was made of
     * @param lastSeq number of the newest change in it
     */
    public FeedDocument write(FeedHead head, List<FeedChanges.Newest> newest, FeedItems.Content content, long lastSeq) {
        var updated = newest.stream()
                .map(FeedChanges.Newest::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        var xml = templates.render(
                "press/atom.ftlx",
                Map.of(
                        "feed", model(head, updated),
                        "entries", content.entries(),
                        "tombstones", content.tombstones()));
        var etag = Sha256.of(xml.getBytes(StandardCharsets.UTF_8)).hex();
        return new FeedDocument(xml, etag, lastSeq, updated, content.freshUntil());
    }

    private Map<String, Object> model(FeedHead head, Instant updated) {
        var model = new HashMap<String, Object>();
        model.put("id", "tag:" + address.url().getHost() + ",2026:feed:" + head.name());
        model.put("name", head.title());
        model.put("updated", updated.toString());
        model.put("self", link(head.self()));
        model.put("alternate", link("/"));
        model.put("archive", head.archive() != 0);
        model.put("current", link(head.current()));
        head.before().ifPresent(number -> model.put("prevArchive", link(head.archive(number))));
        head.after().ifPresent(number -> model.put("nextArchive", link(head.archive(number))));
        return model;
    }

    private String link(String path) {
        return address.of(path).toString();
    }
}
