package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.web.page.PageWords;

/** The named pages of the console, including settings and help. */
@RequestScoped
class ConsolePlaces {
    private static final List<Place> ALL = List.of(
            new Place("/console", "nav.work", Whose.EVERYBODY),
            new Place("/console/assets", "nav.assets", Whose.EVERYBODY),
            new Place("/console/assets/new", "assets.new", Whose.UPLOADERS),
            new Place("/console/collections", "collections.title", Whose.EVERYBODY),
            new Place("/console/parity", "matrix.title", Whose.EVERYBODY),
            new Place("/console/approvals", "nav.approvals", Whose.EVERYBODY),
            new Place("/console/approvals/routes", "routes.title", Whose.OF_THE_WHOLE),
            new Place("/console/releases", "nav.releases", Whose.EVERYBODY),
            new Place("/console/releases/many", "many.title", Whose.RELEASERS),
            new Place("/console/recalls", "recall.title", Whose.EVERYBODY),
            new Place("/console/bulletins", "bulletin.title", Whose.EVERYBODY),
            new Place("/console/campaigns", "nav.campaigns", Whose.EVERYBODY),
            new Place("/console/messages", "sms.title", Whose.UPLOADERS),
            new Place("/console/orders", "orders.title", Whose.EVERYBODY),
            new Place("/console/officers", "nav.officers", Whose.ADMINISTRATORS),
            new Place("/console/organisations", "nav.organisations", Whose.ADMINISTRATORS),
            new Place("/console/partners", "nav.partners", Whose.OF_THE_WHOLE),
            new Place("/console/operation", "nav.operation", Whose.OF_THE_WHOLE),
            new Place("/console/services", "nav.services", Whose.EVERYBODY),
            new Place("/console/places", "place.title", Whose.EVERYBODY),
            new Place("/console/plan", "plan.title", Whose.EVERYBODY),
            new Place("/console/help", "help.title", Whose.EVERYBODY),
            new Place("/console/me", "layout.me", Whose.EVERYBODY),
            new Place("/console/notices", "notices.title", Whose.EVERYBODY),
            new Place("/feeds", "feeds.title", Whose.EVERYBODY),
            new Place("/embed/plugins/", "plugins.title", Whose.EVERYBODY),
            new Place("/embed/check", "check.open", Whose.EVERYBODY));

    @Inject
    PageWords words;

    /** The officers that a page is for. */
    private enum Whose {
        EVERYBODY,
        UPLOADERS,
        RELEASERS,
        ADMINISTRATORS,
        OF_THE_WHOLE
    }

    /** A page with the message key of its name. */
    private record Place(String href, String key, Whose whose) {}

    /** Returns at most {@code most} pages that the officer may open and whose name contains the text. */
    List<FoundLine> having(String text, int most) {
        var part = UnmarkedText.of(text.strip());
        return ALL.stream()
                .filter(place -> isFor(place.whose()))
                .map(place -> new FoundLine(place.href(), words.text(place.key()), ""))
                .filter(line -> UnmarkedText.of(line.name()).contains(part))
                .limit(most)
                .toList();
    }

    private boolean isFor(Whose whose) {
        return switch (whose) {
            case EVERYBODY -> true;
            case UPLOADERS -> words.may("UPLOADER");
            case RELEASERS -> words.may("RELEASER");
            case ADMINISTRATORS -> words.may("ADMINISTRATOR");
            case OF_THE_WHOLE -> words.mayEverywhere("ADMINISTRATOR");
        };
    }
}
