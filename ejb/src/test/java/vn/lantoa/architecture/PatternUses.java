package vn.lantoa.architecture;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The methods that source files call on each of their patterns and on the pattern's matchers. */
final class PatternUses extends TreePathScanner<Void, String> {
    /** Methods that match an expression against the whole text, once, and methods that read the result. */
    private static final Set<String> ONCE = Set.of(
            "matches", "asMatchPredicate", "group", "groupCount", "start", "end", "hitEnd", "pattern", "matcher");

    private static final String UNKNOWN = "?";

    private final Map<String, Set<String>> uses = new HashMap<>();

    /**
     * Whether a pattern is searched for at each position of a text.
     *
     * @param name of the constant that holds the pattern; that of the matcher's receiver is unknown where it is none
     */
    boolean searches(String file, String name) {
        var known = uses.getOrDefault(file + "." + name, Set.of());
        return known.isEmpty() || known.stream().anyMatch(use -> !isOnce(file, use));
    }

    private boolean isOnce(String file, String use) {
        return use.startsWith(".") ? ONCE.containsAll(uses.getOrDefault(file + use, Set.of())) : ONCE.contains(use);
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, String file) {
        uses.computeIfAbsent(file + "." + name.getName(), unused -> new TreeSet<>())
                .add(use(getCurrentPath()));
        return super.visitIdentifier(name, file);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, String file) {
        var type = select.getExpression().toString();
        if (type.matches("[A-Z]\\w*"))
            uses.computeIfAbsent(type + "." + select.getIdentifier(), unused -> new TreeSet<>())
                    .add(UNKNOWN);
        if (select.getIdentifier().contentEquals("matcher") && !isConstant(type))
            uses.computeIfAbsent(file + ".", unused -> new TreeSet<>())
                    .add(use(new TreePath(getCurrentPath(), select.getExpression())));
        return super.visitMemberSelect(select, file);
    }

    static boolean isConstant(String name) {
        return name.matches("[A-Z][A-Z0-9_]*");
    }

    /** The method called on this expression, or on the matcher made from it; a variable begins with a dot. */
    private static String use(TreePath at) {
        if (!(at.getParentPath().getLeaf() instanceof MemberSelectTree method)) return UNKNOWN;
        if (!method.getIdentifier().contentEquals("matcher"))
            return method.getIdentifier().toString();
        Tree around = at.getParentPath().getParentPath().getParentPath().getLeaf();
        if (around instanceof VariableTree matcher) return "." + matcher.getName();
        return around instanceof MemberSelectTree outcome
                ? outcome.getIdentifier().toString()
                : UNKNOWN;
    }
}
