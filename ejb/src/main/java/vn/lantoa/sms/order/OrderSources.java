package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;
import vn.lantoa.release.Release;
import vn.lantoa.release.Releases;
import vn.lantoa.sms.segment.MessageForm;

/** Where an order takes its message and its company from. */
@ApplicationScoped
class OrderSources {
    @Inject
    AssetAccess assets;

    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    Partners partners;

    /** The release of a message that is out now. */
    Release published(AssetId id, Actor by) {
        var asset = assets.forReading(id, by);
        if (asset.kind() != AssetKind.SMS_TEXT) throw new Conflict("not-a-message", "asset:" + id);
        return releases.findPublished(id).orElseThrow(() -> new Conflict("message-not-released", "asset:" + id));
    }

    OrderedText text(Release release, MessageForm form) {
        var version = versions.get(release.version());
        return new OrderedText(
                release.asset(), version.number(), form, form.of(version.texts().text()));
    }

    /** What the company is called. */
    String partner(PartnerId id) {
        return partners.get(id).name();
    }
}
