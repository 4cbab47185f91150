package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.upload.UploadLimit;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.request.RequestParsing;

/** Translates upload limits: kinds from slugs, organisations from codes, {@code *} for every organisation. */
@RequestScoped
class LimitWords {
    @Inject
    Organisations organisations;

    /** Returns the limit for the given kind or organisation; exactly one of the two must be given. */
    UploadLimit limit(@Nullable String kind, @Nullable String organisation) {
        var ofKind = RequestParsing.optional("kind", kind, AssetKind.class);
        var named = organisation != null && !organisation.isBlank();
        if (named == (ofKind != null)) throw new Rejected(Issues.of("kind", "not-a-limit"));
        if (ofKind != null) return UploadLimit.of(ofKind);
        if ("*".equals(organisation)) return UploadLimit.EVERY_ORGANISATION;
        var unit = RequestParsing.required("organisation", organisation, code -> organisations
                .findView(code)
                .map(OrganisationView::id));
        return UploadLimit.of(unit);
    }
}
