package vn.lantoa.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * How long the methods of source files are and how many parameters they and their records have, as the compiler reads
 * them.
 *
 * @param methods lines of each method's body, by {@code Type#method}
 * @param parameters of each method and of each record
 */
record SourceSizes(Map<String, Integer> methods, Map<String, Integer> parameters) {
    static final int METHOD = 25;
    static final int PARAMETERS = 7;

    static SourceSizes of(List<String> texts) throws IOException {
        var task = task(texts);
        var sizes = new SourceSizes(new TreeMap<>(), new TreeMap<>());
        for (var unit : task.parse())
            new Measure(unit, Trees.instance(task).getSourcePositions(), sizes).scan(unit, "");
        return sizes;
    }

    /** All files in one run: a compiler for each file would take most of a minute. */
    static JavacTask task(List<String> texts) {
        var sources = texts.stream().map(Source::new).toList();
        return (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
    }

    /** Visits one file; the parameter is the name of the enclosing type. */
    private static final class Measure extends TreePathScanner<Void, String> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final SourceSizes sizes;

        Measure(CompilationUnitTree unit, SourcePositions positions, SourceSizes sizes) {
            this.unit = unit;
            this.positions = positions;
            this.sizes = sizes;
        }

        @Override
        public Void visitClass(ClassTree type, String around) {
            var name = around.isEmpty() ? type.getSimpleName().toString() : around + "." + type.getSimpleName();
            if (type.getKind() == Tree.Kind.RECORD) {
                var fields = type.getMembers().stream()
                        .filter(member -> member instanceof VariableTree field
                                && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                        .count();
                sizes.parameters.put(name, (int) fields);
            }
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            var name = type + "#" + method.getName();
            // the constructor of a record is counted with the record
            if (method.getReturnType() != null)
                sizes.parameters.merge(name, method.getParameters().size(), Math::max);
            if (method.getBody() != null) sizes.methods.merge(name, lines(method), Math::max);
            return super.visitMethod(method, type);
        }

        private int lines(MethodTree method) {
            var map = unit.getLineMap();
            return (int) (map.getLineNumber(positions.getEndPosition(unit, method))
                    - map.getLineNumber(positions.getStartPosition(unit, method.getBody()))
                    + 1);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
