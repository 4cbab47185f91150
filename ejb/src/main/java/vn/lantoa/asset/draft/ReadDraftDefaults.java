package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/** Reads the initial texts of the officer's next draft for an agency, for forms about several drafts. */
@UseCase
public class ReadDraftDefaults {
    @Inject
    AssetAccess access;

    @Inject
    DraftDefaults defaults;

    public PublicTexts call(OrganisationId organisation, Actor by) {
        access.requireUploader(by, organisation);
        return defaults.of(organisation, by);
    }
}
