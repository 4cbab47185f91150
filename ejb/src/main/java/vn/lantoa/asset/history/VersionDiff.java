package vn.lantoa.asset.history;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.PublicTexts;

/**
 * The changes between two versions: the texts that differ, word by word, and all files side by side.
 *
 * @param from number of the earlier version; 0 when the later one is compared with nothing
 */
public record VersionDiff(int from, int to, List<FieldDiff> texts, List<FilePair> files) {
    public VersionDiff {
        texts = List.copyOf(texts);
        files = List.copyOf(files);
    }

    /** One text that differs. */
    public record FieldDiff(String field, List<TextDiff.Piece> pieces) {
        public FieldDiff {
            pieces = List.copyOf(pieces);
        }
    }

    /** True if nothing differs. */
    @JsonbProperty("isEmpty")
    public boolean isEmpty() {
        return texts.isEmpty() && files.stream().allMatch(pair -> pair.change() == FilePair.Change.SAME);
    }

    static VersionDiff between(Content before, Content after) {
        var old = fields(before.texts());
        var texts = new ArrayList<FieldDiff>();
        fields(after.texts()).forEach((field, text) -> {
            var former = old.getOrDefault(field, "");
            if (!former.equals(text)) texts.add(new FieldDiff(field, TextDiff.of(former, text)));
        });
        return new VersionDiff(before.number(), after.number(), texts, FilePair.pair(before.files(), after.files()));
    }

    private static Map<String, String> fields(PublicTexts texts) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", texts.title());
        fields.put("description", texts.description());
        fields.put("text", texts.text());
        fields.put("alternativeText", texts.alternativeText());
        fields.put("topic", texts.topic());
        fields.put("audience", String.join(", ", texts.audience()));
        fields.put("publisher", texts.publisher());
        fields.put("creator", texts.creator());
        fields.put("license", texts.license());
        fields.put("credit", texts.credit());
        fields.put("rights", texts.rights());
        fields.put("aiUse", texts.aiUse().name());
        fields.put("digitalSourceType", texts.digitalSourceType());
        return fields;
    }
}
