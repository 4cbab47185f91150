package vn.lantoa.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.kernel.Words;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.service.ServiceRegister;
import vn.lantoa.service.ServiceView;

/** Titles of feeds, in the feed's language, as feed readers show them. */
@ApplicationScoped
class FeedTitles {
    private static final String VIETNAMESE = "vi";

    @Inject
    Organisations organisations;

    @Inject
    ServiceRegister services;

    /**
     * Returns the language of a feed's title: the language of a language feed if the hub knows it, otherwise
     * Vietnamese.
     */
    public String language(FeedName feed) {
        return feed.by() == FeedName.By.LANGUAGE && Vocabulary.LANGUAGES.has(feed.value()) ? feed.value() : VIETNAMESE;
    }

    /** Returns the title of a feed; contains the feed's value itself if the vocabulary has no name for it. */
    public String of(FeedName feed) {
        return switch (feed.by()) {
            case ALL -> Words.in(VIETNAMESE).text("feed.all");
            case GOOD_PRACTICE -> Words.in(VIETNAMESE).text("feed.good-practice");
            case KIND -> Vocabulary.KINDS.name(feed.value(), VIETNAMESE);
            case LANGUAGE -> ownName(feed.value());
            case TOPIC -> Vocabulary.TOPICS.name(feed.value(), VIETNAMESE);
            case ORGANISATION ->
                organisations.findView(feed.value()).map(OrganisationView::name).orElse(feed.value());
            case SERVICE -> services.find(feed.value()).map(ServiceView::name).orElse(feed.value());
        };
    }

    /** Returns the name of a language in that language, if it is known. */
    private String ownName(String tag) {
        return Vocabulary.LANGUAGES
                .find(tag)
                .map(Term::text)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> Vocabulary.LANGUAGES.name(tag, VIETNAMESE));
    }
}
