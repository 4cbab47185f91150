package vn.lantoa.asset.draft;

import java.util.List;
import java.util.function.Function;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;

/**
 * Initial texts of a draft that an officer creates, taken from the officer's former texts for the agency. Pure.
 *
 * @param publisher code of the agency
 * @param agency name of the agency
 * @param former texts that the officer has saved, latest first
 */
record OpeningTexts(String publisher, String agency, List<PublicTexts> former) {
    OpeningTexts {
        former = former.stream()
                .filter(texts -> texts.publisher().equals(publisher))
                .toList();
    }

    /** Returns the texts with this title, and the last choices for this agency or its name. */
    PublicTexts titled(String title) {
        return PublicTexts.EMPTY
                .with(MetadataField.TITLE, title)
                .with(MetadataField.PUBLISHER, publisher)
                .with(MetadataField.CREATOR, last(PublicTexts::creator, agency))
                .with(MetadataField.LICENSE, last(PublicTexts::license, ""))
                .with(MetadataField.CREDIT, last(PublicTexts::credit, agency));
    }

    private String last(Function<PublicTexts, String> field, String otherwise) {
        return former.stream()
                .map(field)
                .filter(chosen -> !chosen.isBlank())
                .findFirst()
                .orElse(otherwise);
    }
}
