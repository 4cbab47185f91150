package vn.lantoa.asset.history;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.asset.MetadataField;

/**
 * Changes between two versions: differing texts word by word, and all files side by side.
 *
 * @param from the number of the earlier version; 0 if the later one is compared with nothing
 */
public record VersionDiff(int from, int to, List<FieldDiff> texts, List<FilePair> files) {
    /** One text that differs. */
    public record FieldDiff(String field, List<TextDiff.Piece> pieces) {}

    /** Returns true if nothing differs. */
    @JsonbProperty("isEmpty")
    public boolean isEmpty() {
        return texts.isEmpty() && files.stream().allMatch(pair -> pair.change() == FilePair.Change.SAME);
    }

    static VersionDiff between(Content before, Content after) {
        var texts = new ArrayList<FieldDiff>();
        for (var field : MetadataField.values()) {
            var former = field.read(before.texts());
            var text = field.read(after.texts());
            if (!former.equals(text)) texts.add(new FieldDiff(field.key(), TextDiff.of(former, text)));
        }
        return new VersionDiff(before.number(), after.number(), texts, FilePair.pair(before.files(), after.files()));
    }
}
