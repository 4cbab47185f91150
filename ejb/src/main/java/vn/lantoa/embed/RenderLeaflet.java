package vn.lantoa.embed;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.catalogue.Catalogue;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicState;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.catalogue.qr.LeafletCode;
import vn.lantoa.catalogue.qr.Leaflets;
import vn.lantoa.embed.EmbedDocument.State;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.UseCase;

/**
 * Renders the page behind a printed code: whether the printed version is current, and the current content in the
 * reader's language as text and audio.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class RenderLeaflet {
    @Inject
    Leaflets leaflets;

    @Inject
    Catalogue catalogue;

    @Inject
    LeafletModel models;

    @Inject
    Templates templates;

    /**
     * Renders the page of this address for this reader.
     *
     * @throws NotFound if no leaflet has this code
     */
    public EmbedDocument call(PrintedAddress address, Reader reader) {
        var leaflet = leaflets.find(address.code()).orElseThrow(() -> new NotFound("leaflet " + address.code()));
        var now = catalogue.find(leaflet.asset()).orElseThrow(() -> new NotFound("leaflet " + address.code()));
        var model = new HashMap<String, Object>(Map.of("ui", reader.surface(), "printed", leaflet.version()));
        var state = State.SHOWN;
        if (now instanceof PublicState.PublicEntry shown) shown(model, leaflet, shown.entry(), reader);
        else state = gone(model, now, reader);
        var html = templates.render("embed/leaflet.ftlh", model);
        return EmbedDocument.of(state, html, leaflet.asset(), leaflet.version());
    }

    private void shown(Map<String, Object> model, Leaflets.Leaflet leaflet, CatalogueEntry entry, Reader reader) {
        model.put("kind", leaflet.version() == entry.version() ? "current" : "newer");
        // the printed version may have been recalled although a newer one is public
        if (leaflet.version() != entry.version()
                && catalogue.find(leaflet.asset(), leaflet.version()).orElse(null)
                        instanceof PublicState.TakenBack taken) explain(model, taken.notice());
        models.show(model, entry, reader);
    }

    private State gone(Map<String, Object> model, PublicState publicState, Reader reader) {
        if (!(publicState instanceof PublicState.TakenBack taken)) {
            model.put("kind", "lapsed");
            return State.GONE;
        }
        var replacement = taken.notice().replacedBy().flatMap(catalogue::find);
        if (replacement.orElse(null) instanceof PublicState.PublicEntry other) {
            model.put("kind", "replaced");
            models.show(model, other.entry(), reader);
            return State.SHOWN;
        }
        if (taken.notice().isByLaw()) {
            model.put("kind", "by-law");
            return State.BARRED;
        }
        model.put("kind", taken.notice().isUrgent() ? "recalled" : "withdrawn");
        explain(model, taken.notice());
        return State.GONE;
    }

    private static void explain(Map<String, Object> model, WithdrawalNotice notice) {
        if (!notice.isByLaw()) model.put("explanation", notice.explanation());
        if (notice.isUrgent()) model.put("urgent", true);
    }

    /**
     * Address printed on paper.
     *
     * @param code code of the printed version
     * @param place where the paper is displayed, in plain letters; empty if not given
     */
    public record PrintedAddress(LeafletCode code, String place) {
        private static final Pattern FORM = Pattern.compile("([0-9a-z]{8})(?:-([a-z0-9-]{1,60}))?");

        /** Parses an address that was scanned or typed; case is ignored. */
        public static Optional<PrintedAddress> find(String text) {
            var read = FORM.matcher(text.toLowerCase(Locale.ROOT));
            if (!read.matches() || !LeafletCode.isWritten(read.group(1))) return Optional.empty();
            var place = read.group(2);
            return Optional.of(new PrintedAddress(new LeafletCode(read.group(1)), place == null ? "" : place));
        }
    }
}
