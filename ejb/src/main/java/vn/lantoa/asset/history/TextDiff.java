package vn.lantoa.asset.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Diff of two texts. Lines are compared first, then words within the lines that differ. If that would take too long,
 * the whole text is shown as replaced.
 */
public final class TextDiff {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final int MOST_TOKENS = 4_000;

    private TextDiff() {}

    /** Kind of a piece of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A piece of one kind. */
    public record Piece(Kind kind, String text) {}

    /**
     * Returns the pieces in reading order. Pieces that are not ADDED form the old text; pieces that are not REMOVED
     * form the new text.
     */
    static List<Piece> of(String before, String after) {
        var pieces = new Pieces();
        walk(tokens(LINE, before), tokens(LINE, after), pieces, TextDiff::words);
        return pieces.list;
    }

    /** Callback for tokens that were replaced by other tokens. */
    private interface OnChange {
        void accept(String before, String after, Pieces pieces);
    }

    private static void words(String before, String after, Pieces pieces) {
        walk(tokens(WORD, before), tokens(WORD, after), pieces, TextDiff::whole);
    }

    private static void whole(String before, String after, Pieces pieces) {
        pieces.add(Kind.REMOVED, before);
        pieces.add(Kind.ADDED, after);
    }

    private static void walk(List<String> before, List<String> after, Pieces pieces, OnChange onChange) {
        if (before.size() + after.size() > MOST_TOKENS) {
            whole(String.join("", before), String.join("", after), pieces);
            return;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = delta.getSource().getPosition();
            pieces.add(Kind.SAME, String.join("", before.subList(at, start)));
            onChange.accept(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()),
                    pieces);
            at = start + delta.getSource().size();
        }
        pieces.add(Kind.SAME, String.join("", before.subList(at, before.size())));
    }

    private static List<String> tokens(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).toList();
    }

    /** Collector of pieces that merges adjacent pieces of the same kind. */
    private static final class Pieces {
        private final List<Piece> list = new ArrayList<>();

        void add(Kind kind, String text) {
            if (text.isEmpty()) return;
            int last = list.size() - 1;
            if (last >= 0 && list.get(last).kind() == kind)
                list.set(last, new Piece(kind, list.get(last).text() + text));
            else list.add(new Piece(kind, text));
        }
    }
}
