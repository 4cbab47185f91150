package vn.lantoa.embed;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import vn.lantoa.catalogue.CatalogueCard;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.UseCase;

/** Renders a collection for a frame: search results as list, grid or carousel. */
@UseCase
@Transactional(TxType.SUPPORTS)
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
        return EmbedDocument.of(EmbedDocument.State.SHOWN, html, null, 0, Instant.MAX);
    }

    private Card card(CatalogueCard found, CollectionOptions options) {
        return new Card(
                EmbedLinks.frame(found.asset()) + options.look().query(),
                found.thumbnail() ? EmbedLinks.page(found.asset()) + "/r/thumbnail" : "",
                found.title(),
                found.language().tag(),
                found.publisher(),
                models.day(found.publishedAt()));
    }
}
