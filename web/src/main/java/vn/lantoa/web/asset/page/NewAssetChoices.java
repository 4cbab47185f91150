package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.lantoa.web.asset.OwnOrganisations;

/** What can be chosen when an asset is begun. */
@RequestScoped
public class NewAssetChoices {
    @Inject
    VocabularyLabels words;

    @Inject
    OwnOrganisations own;

    List<Option> kinds() {
        return words.kinds();
    }

    List<Option> languages() {
        return words.languages();
    }

    /** What each language is called, by its tag. */
    Map<String, String> languageNames() {
        return words.languageNames();
    }

    List<Option> organisations() {
        return own.all().stream().map(one -> new Option(one.code(), one.name())).toList();
    }
}
