package vn.lantoa.web.asset.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.history.ReadVersion.VersionDiff;
import vn.lantoa.asset.history.TextDiff;

/**
 * A changed text or note as a page shows it: prose word by word, codes by their labels. Texts of a first version carry no
 * marks, because there is no earlier version.
 *
 * @param label message key of the field name
 * @param prose whether the text is in the language of the asset
 */
public record TextChange(String label, boolean prose, List<TextDiff.Piece> pieces) {
    /** Returns all changed texts, without marks if there is no earlier version. */
    public static List<TextChange> of(VersionDiff diff, VocabularyLabels words) {
        var changes = diff.texts().stream().map(text -> {
            var field = MetadataField.find(text.field());
            return new TextChange(
                    "field." + text.field(),
                    field.filter(MetadataField::isProse).isPresent(),
                    field.map(one -> pieces(one, text.pieces(), words)).orElse(text.pieces()));
        });
        return (diff.from() == 0 ? changes.map(TextChange::unmarked) : changes)
                .filter(change -> !change.pieces().isEmpty())
                .toList();
    }

    private static List<TextDiff.Piece> pieces(
            MetadataField field, List<TextDiff.Piece> pieces, VocabularyLabels words) {
        if (field.most() > 0) return pieces;
        UnaryOperator<String> name = code -> words.name(field, code);
        var before = codes(pieces, TextDiff.Kind.ADDED);
        var after = codes(pieces, TextDiff.Kind.REMOVED);
        var named = new ArrayList<TextDiff.Piece>();
        add(named, TextDiff.Kind.SAME, after.stream().filter(before::contains), name);
        add(named, TextDiff.Kind.REMOVED, before.stream().filter(code -> !after.contains(code)), name);
        add(named, TextDiff.Kind.ADDED, after.stream().filter(code -> !before.contains(code)), name);
        return named;
    }

    private static void add(
            List<TextDiff.Piece> pieces, TextDiff.Kind kind, Stream<String> codes, UnaryOperator<String> name) {
        var text = codes.map(name).collect(Collectors.joining(", "));
        if (text.isEmpty()) return;
        if (!pieces.isEmpty()) pieces.add(new TextDiff.Piece(TextDiff.Kind.SAME, " "));
        pieces.add(new TextDiff.Piece(kind, text));
    }

    private static List<String> codes(List<TextDiff.Piece> pieces, TextDiff.Kind without) {
        var text = pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(TextDiff.Piece::text)
                .collect(Collectors.joining());
        return Arrays.stream(text.split(", ")).filter(code -> !code.isBlank()).toList();
    }

    private TextChange unmarked() {
        return new TextChange(
                label,
                prose,
                pieces.stream()
                        .filter(piece -> piece.kind() == TextDiff.Kind.ADDED)
                        .map(piece -> new TextDiff.Piece(TextDiff.Kind.SAME, piece.text()))
                        .toList());
    }
}
