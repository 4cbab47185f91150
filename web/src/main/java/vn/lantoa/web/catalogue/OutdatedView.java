package vn.lantoa.web.catalogue;

import java.util.List;
import java.util.Optional;
import vn.lantoa.release.parity.Following;
import vn.lantoa.web.page.Messages;

/**
 * The note on the page of an outdated variant. The note is always in Vietnamese and English, because one of these is
 * the language of the source, and readers of the variant may know neither well.
 *
 * @param href address of the source's page; empty if the variant is up to date
 */
public record OutdatedView(String href, String language, String vi, String en, List<String> changes) {
    private static final String KEY = "asset.outdated";

    static OutdatedView of(Optional<Following> outdated) {
        return outdated.map(OutdatedView::of).orElse(new OutdatedView("", "", "", "", List.of()));
    }

    private static OutdatedView of(Following following) {
        return new OutdatedView(
                Hrefs.page(following.source()),
                following.language().tag(),
                Messages.in("vi").text(KEY),
                Messages.in("en").text(KEY),
                following.changes());
    }
}
