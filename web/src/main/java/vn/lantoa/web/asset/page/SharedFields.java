package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.draft.ReadDraftDefaults;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** Form fields of drafts that are created or changed without opening them one by one. */
@RequestScoped
public class SharedFields {
    /** Prefix of the fields in the library, whose filter has fields of the same names. */
    static final String BULK = "set-";

    /** The fields of the library; texts about the content belong to one asset only. */
    static final List<MetadataField> IN_BULK =
            MetadataField.SHARED.stream().filter(field -> !field.isProse()).toList();

    @Inject
    VocabularyLabels labels;

    @Inject
    OwnOrganisations own;

    @Inject
    ReadDraftDefaults defaults;

    @Inject
    TypedForm form;

    /**
     * Returns the page with these fields, as typed or, in a new form, with the defaults. The defaults differ by agency,
     * so an officer of several agencies gets an empty form.
     */
    public Page with(Page page, List<MetadataField> fields) {
        var agencies = own.all();
        var texts = form.isTicked("csrf")
                ? change(fields, "").applyTo(PublicTexts.EMPTY)
                : agencies.size() == 1 ? defaults.call(agencies.get(0).id(), form.actor()) : PublicTexts.EMPTY;
        return page.with("shared", fields)
                .with("sharedTexts", texts)
                .with("options", labels.options(fields, texts))
                .with(
                        "needed",
                        MetadataField.REQUIRED.stream().map(MetadataField::key).toList());
    }

    /** Returns the change of those fields that are filled in. */
    public DraftChange change(List<MetadataField> fields, String prefix) {
        var given = new HashMap<String, Object>();
        for (var field : fields) {
            var values =
                    form.all(prefix + field.key()).stream().map(FreeText::tidy).toList();
            if (!values.isEmpty()) given.put(field.key(), field.isList() ? values : values.get(0));
        }
        return DraftChange.of(given);
    }
}
