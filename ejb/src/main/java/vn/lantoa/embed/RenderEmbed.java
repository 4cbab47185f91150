package vn.lantoa.embed;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.lineage.VariantForm;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.LanguageLink;
import vn.lantoa.catalogue.Shelf;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.embed.EmbedDocument.State;
import vn.lantoa.kernel.Templates;

/**
 * Renders what a frame shows of an asset: the current version for everyone, or what stands in its place as the table of
 * the architecture's section 3.5 says.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RenderEmbed {
    @Inject
    Catalogue catalogue;

    @Inject
    EmbedModel models;

    @Inject
    Templates templates;

    public EmbedDocument call(AssetId asset, EmbedWish wish) {
        var shelf = catalogue.find(asset);
        if (shelf.isEmpty()) return notice(State.UNKNOWN, "unknown", wish, Map.of());
        if (shelf.get() instanceof Shelf.Shown shown) return shown(shown.entry(), wish);
        if (shelf.get() instanceof Shelf.TakenBack taken) return takenBack(taken.notice(), wish);
        return notice(State.GONE, "lapsed", wish, Map.of());
    }

    private EmbedDocument shown(CatalogueEntry entry, EmbedWish wish) {
        var until = entry.expiresAt() == null ? Instant.MAX : entry.expiresAt();
        var sibling = sibling(entry, wish.language());
        if (sibling.isPresent())
            return EmbedDocument.elsewhere(EmbedLinks.frame(sibling.get().asset()) + wish.query(), until);
        var html = templates.render("embed/asset.ftlh", models.of(entry, wish));
        return EmbedDocument.of(State.SHOWN, html, entry.asset(), entry.version(), until);
    }

    private static Optional<LanguageLink> sibling(CatalogueEntry entry, String language) {
        if (language.isEmpty() || entry.language().tag().equals(language)) return Optional.empty();
        return entry.languages().stream()
                .filter(one -> one.language().tag().equals(language) && one.form() == VariantForm.STANDARD)
                .findFirst();
    }

    private EmbedDocument takenBack(WithdrawalNotice notice, EmbedWish wish) {
        var replacement = notice.replacedBy();
        if (replacement.isPresent())
            return EmbedDocument.elsewhere(EmbedLinks.frame(replacement.get()) + wish.query(), Instant.MAX);
        if (notice.isByLaw()) return notice(State.BARRED, "by-law", wish, Map.of());
        return notice(
                State.GONE,
                notice.isUrgent() ? "recalled" : "withdrawn",
                wish,
                Map.of("explanation", notice.explanation(), "day", models.day(notice.at())));
    }

    private EmbedDocument notice(State state, String kind, EmbedWish wish, Map<String, Object> said) {
        var model = new HashMap<>(models.surface(wish.surfaceFor(""), wish));
        model.put("kind", kind);
        model.putAll(said);
        return EmbedDocument.of(state, templates.render("embed/notice.ftlh", model), null, 0, Instant.MAX);
    }
}
