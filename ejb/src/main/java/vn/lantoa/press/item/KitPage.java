package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;

/** Writer of the press kit's text page: contents, publishers and terms of use. */
@ApplicationScoped
class KitPage {
    @Inject
    Templates templates;

    @Inject
    Terms terms;

    @Inject
    HubAddress address;

    /** Line of the page for one entry. */
    public record Line(
            String folder,
            String title,
            String publisher,
            String credit,
            String usageVi,
            String usageEn,
            String page) {}

    Line line(CatalogueEntry entry, String folder) {
        var texts = entry.texts();
        return new Line(
                folder,
                Terms.clean(texts.title()),
                Terms.clean(entry.publisher()),
                Terms.clean(texts.credit()),
                Terms.clean(terms.usageTerms(texts, "vi")),
                Terms.clean(terms.usageTerms(texts, "en")),
                address.of("/a/" + entry.asset().value()).toString());
    }

    String of(PackKit.Contents contents, List<Line> lines) {
        return templates.render(
                "press/kit.ftl",
                Map.of(
                        "title", Terms.clean(contents.title()),
                        "summary", Terms.clean(contents.summary()),
                        "page", address.of(contents.path()).toString(),
                        "lines", lines));
    }
}
