package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Templates;

/** Renderer of an entry's texts, which are the same in all formats. */
@ApplicationScoped
public class FeedTexts {
    @Inject
    Templates templates;

    public FeedPage.Written written(FeedEntry entry) {
        var model = Map.of("entry", entry);
        return new FeedPage.Written(
                entry,
                templates.render("press/feed-summary.ftl", model).strip(),
                templates.render("press/feed-content.ftlh", model).strip());
    }
}
