package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.web.signin.CurrentActor;

/** The assets of the officer's organisations by their titles: only these may be attached to an item. */
@RequestScoped
class ProductChooser {
    private static final int MOST = 10;
    private static final int LONGEST = 200;

    @Inject
    ListAssets list;

    @Inject
    CurrentActor current;

    /** The assets whose titles contain this text, the latest first; at most 10. */
    Map<String, ?> find(String text) {
        var part = text.substring(0, Math.min(text.length(), LONGEST));
        var page = list.call(new ListAssets.Query(null, null, part, null, null, MOST), current.actor());
        return Map.of("text", part, "products", page.lines(), "more", page.next() != null);
    }
}
