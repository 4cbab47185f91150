package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.history.ReadAsset;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.sms.order.FormView;
import vn.lantoa.sms.order.MessageStudio;
import vn.lantoa.sms.order.SmsTariff;
import vn.lantoa.sms.order.WriteMessage;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.request.CurrentActor;

/** Handles requests of the pages and the API about messages. */
@RequestScoped
class MessageRequests {
    private static final String KIND = "sms-text";

    @Inject
    MessageStudio studio;

    @Inject
    WriteMessage write;

    @Inject
    ReadAsset read;

    @Inject
    ReadVersion readVersion;

    @Inject
    OwnOrganisations own;

    @Inject
    CurrentActor current;

    String text(@Nullable String text, @Nullable String template, Map<String, String> fields) {
        if (template == null || template.isBlank()) return text == null ? "" : text;
        return studio.compose(template, fields);
    }

    List<FormView> forms(String text, SmsTariff tariff, long numbers) {
        return studio.measure(text, tariff, numbers, current.actor());
    }

    AssetId write(
            @Nullable String organisation, @Nullable String language, String title, String text, DraftChange others) {
        var tag = language == null || language.isBlank() ? Language.VI : new Language(language);
        return write.call(new WriteMessage.Command(own.named(organisation), tag, title, text, others, current.actor()));
    }

    /**
     * Returns the message of an asset: the draft's message, or the message of a sealed version for readers of that
     * version.
     */
    WrittenMessage read(AssetId asset, Optional<Integer> version) {
        if (version.isPresent()) {
            var sealed = readVersion.call(asset, version.get(), current.actor());
            if (!sealed.asset().kind().equals(KIND)) throw new NotFound("message:" + asset);
            return written(
                    asset, sealed.texts().title(), version.get(), sealed.texts().text());
        }
        var view = read.call(asset, current.actor());
        if (!view.asset().kind().equals(KIND)) throw new NotFound("message:" + asset);
        return written(
                asset, view.draft().texts().title(), 0, view.draft().texts().text());
    }

    private WrittenMessage written(AssetId asset, String title, int version, String text) {
        return new WrittenMessage(asset.toString(), title, version, forms(text, Prices.tariff(null, null), 1));
    }
}
