package vn.lantoa.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The regular expressions of source files: those of {@link Pattern#compile} and {@link Pattern#matches}, and those of
 * the string methods that take one. Constants are concatenated, also those of other files.
 */
final class Expressions {
    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final PatternUses uses = new PatternUses();
    private final List<Expression> found = new ArrayList<>();

    /**
     * A regular expression of a source file.
     *
     * @param file the name of its type
     * @param source source text
     * @param pattern null if parts of it are known only at run time
     * @param searches whether it is matched at each position of a text, not only against the whole
     */
    record Expression(String file, String source, @Nullable Pattern pattern, boolean searches) {}

    static List<Expression> of(List<String> texts) throws IOException {
        var expressions = new Expressions();
        var units = new ArrayList<CompilationUnitTree>();
        SourceSizes.task(texts).parse().forEach(units::add);
        for (var unit : units) {
            expressions.new Constants().scan(unit, type(unit));
            expressions.uses.scan(unit, type(unit));
        }
        for (var unit : units) expressions.new Calls().scan(unit, type(unit));
        return expressions.found;
    }

    private static String type(CompilationUnitTree unit) {
        return unit.getTypeDecls().get(0) instanceof ClassTree type
                ? type.getSimpleName().toString()
                : "";
    }

    private final class Constants extends TreePathScanner<Void, String> {
        @Override
        public Void visitVariable(VariableTree variable, String file) {
            // two with the same name in one file are unknown; a constant of an enum is not a text
            if (variable.getInitializer() != null && !(variable.getInitializer() instanceof NewClassTree))
                constants.merge(file + "." + variable.getName(), variable.getInitializer(), (one, other) -> null);
            return super.visitVariable(variable, file);
        }
    }

    private final class Calls extends TreePathScanner<Void, String> {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, String file) {
            if (call.getMethodSelect() instanceof MemberSelectTree method) {
                var name = method.getIdentifier().toString();
                if (!method.getExpression().toString().equals("Pattern")) {
                    if (isOfString(method, call.getArguments().size())) add(call, file, 0, !name.equals("matches"));
                } else if (name.equals("matches")) add(call, file, 0, false);
                else if (name.equals("compile")) add(call, file, flags(call), uses.searches(file, holder()));
            }
            return super.visitMethodInvocation(call, file);
        }

        private boolean isOfString(MemberSelectTree method, int arguments) {
            return switch (method.getIdentifier().toString()) {
                case "matches" -> arguments == 1;
                case "replaceAll", "replaceFirst" -> arguments == 2;
                case "split" ->
                    arguments > 0
                            && !PatternUses.isConstant(method.getExpression().toString());
                default -> false;
            };
        }

        /** The name of the constant that holds the pattern; empty if it is used otherwise. */
        private String holder() {
            return getCurrentPath().getParentPath().getLeaf() instanceof VariableTree variable
                    ? variable.getName().toString()
                    : "";
        }

        private void add(MethodInvocationTree call, String file, int flags, boolean searches) {
            var first = call.getArguments().get(0);
            var text = text(file, first);
            var pattern = text == null ? null : Pattern.compile(text, flags);
            found.add(new Expression(file, first.toString(), pattern, searches));
        }
    }

    private static int flags(MethodInvocationTree compile) {
        int flags = 0;
        if (compile.getArguments().size() == 1) return flags;
        try {
            for (var name : compile.getArguments().get(1).toString().split("[^A-Z_]+"))
                if (name.length() > 1) flags |= Pattern.class.getField(name).getInt(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(compile.toString(), e);
        }
        return flags;
    }

    private @Nullable String text(String file, ExpressionTree tree) {
        if (tree instanceof LiteralTree literal) return String.valueOf(literal.getValue());
        if (tree instanceof ParenthesizedTree inner) return text(file, inner.getExpression());
        if (tree instanceof BinaryTree sum) {
            var left = text(file, sum.getLeftOperand());
            var right = text(file, sum.getRightOperand());
            return left == null || right == null ? null : left + right;
        }
        var name = tree instanceof IdentifierTree ? file + "." + tree : tree.toString();
        var constant = PatternUses.isConstant(name.substring(name.lastIndexOf('.') + 1)) ? constants.get(name) : null;
        return constant == null ? null : text(name.substring(0, name.lastIndexOf('.')), constant);
    }
}
