package vn.lantoa.embed;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.LanguageLink;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.embed.EmbedDocument.State;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.UseCase;

/**
 * Renders the frame of an asset: the current public version, or a notice according to the table in section 3.5 of the
 * architecture.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class RenderEmbed {
    @Inject
    Catalogue catalogue;

    @Inject
    EmbedModel models;

    @Inject
    Templates templates;

    public EmbedDocument call(AssetId asset, EmbedOptions options) {
        var state = catalogue.find(asset);
        if (state.isEmpty()) return notice(State.UNKNOWN, "unknown", options, Map.of());
        if (state.get() instanceof PublicState.PublicEntry shown) return shown(shown.entry(), options);
        if (state.get() instanceof PublicState.TakenBack taken) return takenBack(taken.notice(), options);
        return notice(State.GONE, "lapsed", options, Map.of());
    }

    private EmbedDocument shown(CatalogueEntry entry, EmbedOptions options) {
        var sibling = sibling(entry, options.language());
        if (sibling.isPresent())
            return EmbedDocument.elsewhere(Hrefs.frame(sibling.get().asset()) + options.query());
        var html = templates.render("embed/asset.ftlh", models.of(entry, options));
        return EmbedDocument.of(State.SHOWN, html, entry.asset(), entry.version());
    }

    private static Optional<LanguageLink> sibling(CatalogueEntry entry, String language) {
        if (language.isEmpty() || entry.language().tag().equals(language)) return Optional.empty();
        return entry.sibling(language);
    }

    private EmbedDocument takenBack(WithdrawalNotice notice, EmbedOptions options) {
        var replacement = notice.replacedBy();
        if (replacement.isPresent()) return EmbedDocument.elsewhere(Hrefs.frame(replacement.get()) + options.query());
        if (notice.isByLaw()) return notice(State.BARRED, "by-law", options, Map.of());
        return notice(
                State.GONE,
                notice.isUrgent() ? "recalled" : "withdrawn",
                options,
                Map.of("explanation", notice.explanation(), "day", models.day(notice.at())));
    }

    private EmbedDocument notice(State state, String kind, EmbedOptions options, Map<String, Object> values) {
        var model = new HashMap<>(models.surface(options.surfaceFor(""), options));
        model.put("kind", kind);
        model.putAll(values);
        return EmbedDocument.of(state, templates.render("embed/notice.ftlh", model), null, 0);
    }
}
