package vn.lantoa.embed;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.UseCase;

/** Renders a collection of found assets for a frame, as a list, grid or carousel. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class RenderCollection {
    @Inject
    EmbedModel models;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    /** Entry for the template. */
    public record Card(String href, String picture, String title, String language, String publisher, String day) {}

    public EmbedDocument call(List<CatalogueCard> found, CollectionOptions options) {
        var ui = options.look().surfaceFor("");
        var model = new HashMap<String, Object>(models.surface(ui, options.look()));
        model.put("layout", options.layout().slug());
        model.put(
                "cards",
                found.stream()
                        .limit(options.most())
                        .map(one -> card(one, options))
                        .toList());
        var onward = options.onward().isEmpty() ? "/" : "/search?" + options.onward();
        model.put("onward", address.url() + onward);
        var html = templates.render("embed/collection.ftlh", model);
        return EmbedDocument.of(EmbedDocument.State.SHOWN, html, null, 0);
    }

    private Card card(CatalogueCard found, CollectionOptions options) {
        return new Card(
                Hrefs.frame(found.asset()) + options.look().query(),
                found.picture(),
                found.title(),
                found.language().tag(),
                found.publisher(),
                models.day(found.publishedAt()));
    }

    /**
     * Options of an embedded collection.
     *
     * @param layout arrangement of the entries
     * @param most maximum number of entries
     * @param look language of the surrounding text, and text size
     * @param onward query of the same search on the hub; may be empty
     */
    public record CollectionOptions(Layout layout, int most, EmbedOptions look, String onward) {
        private static final int FEW = 12;
        private static final int MOST = 24;

        /** Arrangement of entries. */
        public enum Layout implements Slug {
            LIST,
            GRID,
            CAROUSEL;

            /** Parses a layout; unknown words are {@code LIST}. */
            public static Layout of(String word) {
                return Arrays.stream(values())
                        .filter(one -> one.slug().equals(word))
                        .findFirst()
                        .orElse(LIST);
            }
        }

        /** Parses the options; invalid values are ignored. */
        public static CollectionOptions of(String layout, String most, EmbedOptions look, String onward) {
            int number = most.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(most), MOST) : FEW;
            return new CollectionOptions(Layout.of(layout), number, look, onward);
        }
    }
}
