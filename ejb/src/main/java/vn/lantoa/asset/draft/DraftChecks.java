package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Lineage;
import vn.lantoa.asset.LineageSpec;
import vn.lantoa.asset.Lineages;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.asset.upload.UploadLimits;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;

/** Checks of drafts against the vocabularies, organisations and limits. */
@ApplicationScoped
public class DraftChecks {
    @Inject
    Vocabularies vocabularies;

    @Inject
    Organisations organisations;

    @Inject
    Lineages lineages;

    @Inject
    UploadLimits limits;

    /** Returns the issues of texts and notes to be saved in a draft. */
    public Issues check(PublicTexts texts, WorkingNotes notes) {
        return new MetadataRules(vocabularies, this::isOrganisation).check(texts, notes);
    }

    /**
     * Returns the issues of a language. A well-formed tag may be unknown, for example {@code vn} instead of {@code vi}.
     */
    public Issues check(Language language) {
        return Issues.none().when(!Vocabulary.LANGUAGES.has(language.tag()), "language", "unknown", language);
    }

    Issues readyToSeal(OpenDraft open) {
        return ReadyToSeal.check(open.asset().kind(), open.draft().texts(), open.sealedFiles());
    }

    Lineage trace(OpenDraft open, Optional<AssetVersion> former, LineageSpec spec) {
        return lineages.trace(open.asset(), former.orElse(null), spec);
    }

    /** Returns the free bytes of the organisation's quota, reserved until the transaction ends. */
    long freeBytes(AssetKind kind, OrganisationId organisation) {
        return limits.allowance(kind, organisation).freeBytes();
    }

    boolean isOrganisation(String code) {
        return organisations.findByCode(code).isPresent();
    }

    /** Returns the public code of the organisation. */
    public String codeOf(OrganisationId organisation) {
        return organisations.get(organisation).code();
    }

    String nameOf(OrganisationId organisation) {
        return organisations.get(organisation).name();
    }
}
