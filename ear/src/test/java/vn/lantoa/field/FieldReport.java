package vn.lantoa.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * The report of a field run, printed at its end: what was tried, what failed, and what was not tried and why. A trial
 * that finds no foreign program is no success, and nobody reads a list of skipped tests that is not at the end.
 */
public final class FieldReport implements TestExecutionListener {
    private static final Map<String, String> GROUPS = Map.of(
            "field", "trials with foreign programs (-Dfield=trials)",
            "drills", "fault drills (-Dfield=drills)",
            "conformance", "conformance with standards (-Dfield=conformance)",
            "size", "every page at a million assets (-Dfield=size)",
            "soak", "soaks (-Dfield=soak)");

    private final Map<String, Integer> tried = new TreeMap<>();
    private final List<String> failed = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL -> count(test);
            case FAILED -> {
                count(test);
                failed.add(name(test));
            }
            case ABORTED -> skipped.add(name(test) + ": " + reason(result));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped.add(name(test) + ": " + reason);
    }

    private void count(TestIdentifier test) {
        if (test.isTest()) tried.merge(place(test), 1, Integer::sum);
    }

    private static String reason(TestExecutionResult result) {
        return result.getThrowable().map(Throwable::getMessage).orElse("no reason given");
    }

    private static String name(TestIdentifier test) {
        return place(test) + ", " + test.getDisplayName();
    }

    /** The class of a test; of anything else, JUnit's name of it. */
    private static String place(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> simple(((MethodSource) source).getClassName()))
                .orElse(test.getLegacyReportingName());
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        var wanted = System.getProperty("field.groups", "");
        if (GROUPS.keySet().stream().noneMatch(wanted::contains)) return;
        lines(wanted).forEach(System.out::println);
    }

    private Stream<String> lines(String wanted) {
        var untried = GROUPS.entrySet().stream()
                .filter(group -> !wanted.contains(group.getKey()))
                .map(group -> "  not asked for: " + group.getValue())
                .sorted();
        return Stream.of(
                        Stream.of("", "Tried in the field:"),
                        tried.entrySet().stream().map(of -> "  %s (%d)".formatted(of.getKey(), of.getValue())),
                        failed.stream().map(name -> "  FAILED " + name),
                        Stream.of("Not tried:"),
                        skipped.stream().map(name -> "  " + name),
                        untried)
                .flatMap(lines -> lines);
    }
}
