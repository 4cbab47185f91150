package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Initial texts of the drafts that an officer creates, taken from the officer's previous texts for the agency. */
@ApplicationScoped
public class DraftDefaults {
    /** The number of the officer's latest drafts that are searched for previous choices. */
    private static final int SEARCHED_DRAFTS = 20;

    @Inject
    Drafts drafts;

    @Inject
    DraftChecks checks;

    /**
     * Returns texts with the latest choices made for this agency. The name of the agency is the default creator and
     * credit.
     */
    public PublicTexts of(OrganisationId organisation, Actor by) {
        var publisher = checks.codeOf(organisation);
        var agency = checks.nameOf(organisation);
        var former = drafts.latestTextsOf(new OfficerId(by.id()), SEARCHED_DRAFTS).stream()
                .filter(texts -> texts.publisher().equals(publisher))
                .toList();
        return PublicTexts.EMPTY
                .with(MetadataField.PUBLISHER, publisher)
                .with(MetadataField.CREATOR, last(former, MetadataField.CREATOR, agency))
                .with(MetadataField.LICENSE, last(former, MetadataField.LICENSE, ""))
                .with(MetadataField.CREDIT, last(former, MetadataField.CREDIT, agency));
    }

    private static String last(List<PublicTexts> former, MetadataField field, String otherwise) {
        return former.stream()
                .map(field::read)
                .filter(chosen -> !chosen.isBlank())
                .findFirst()
                .orElse(otherwise);
    }
}
