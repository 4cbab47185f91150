package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.lantoa.web.asset.OwnOrganisations;

/** Choices for a new asset. */
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

    /** Returns the names of languages by tag. */
    public Map<String, String> languageNames() {
        return words.languageNames();
    }

    /** Returns true if the officer may create assets in any organisation. */
    public boolean mayBegin() {
        return !own.all().isEmpty();
    }

    List<Option> organisations() {
        return own.all().stream().map(one -> new Option(one.code(), one.name())).toList();
    }
}
