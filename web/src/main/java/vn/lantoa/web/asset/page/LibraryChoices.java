package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import vn.lantoa.asset.LifeStage;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.history.ListFilters;
import vn.lantoa.catalogue.ReadCollection;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Role;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;

/** Choices of the library's filter, and the agency's saved filters. */
@RequestScoped
class LibraryChoices {
    @Inject
    VocabularyLabels labels;

    @Inject
    ListFilters filters;

    @Inject
    ReadCollection collections;

    @Inject
    OwnOrganisations own;

    @Inject
    Access access;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    /** Returns the page with the choices. */
    Page with(Page page) {
        var by = current.actor();
        var uploading = own.all();
        var of = uploading.stream().map(OrganisationView::id).toList();
        return page.with("kinds", labels.kinds())
                .with("languages", labels.languageNames())
                .with("languageOptions", labels.languages())
                .with("topics", labels.topics())
                .with("shared", SharedFields.IN_BULK)
                .with("options", labels.options(SharedFields.IN_BULK, PublicTexts.EMPTY))
                .with("blank", PublicTexts.EMPTY)
                .with("stages", stages())
                .with("filters", filters.call(by))
                .with("mayBegin", access.allowsAnywhere(by, Role.UPLOADER))
                .with("agencies", agencies())
                .with("targets", choices(uploading))
                .with(
                        "collections",
                        collections.list(by).stream()
                                .filter(one -> of.contains(one.organisation()))
                                .map(one -> new Choice(one.id().toString(), one.name()))
                                .toList());
    }

    private List<Choice> stages() {
        return Arrays.stream(LifeStage.values())
                .map(stage -> new Choice(stage.slug(), words.text("life." + stage)))
                .toList();
    }

    /** Returns the agencies that the officer may read; empty if there is only one agency. */
    private List<Choice> agencies() {
        var readable = own.readable();
        return readable.size() < 2 ? List.of() : choices(readable);
    }

    private static List<Choice> choices(List<OrganisationView> agencies) {
        return OrganisationChoices.byCode(
                agencies.stream().sorted(OrganisationView.BY_NAME).toList());
    }
}
