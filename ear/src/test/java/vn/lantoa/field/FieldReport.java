package vn.lantoa.field;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * The report of a field run, printed at its end: tests, duration of each group, failures, and tests that were not run,
 * with reasons. A test without its third-party program is not a success, so skipped tests are listed at the end, where
 * they are seen.
 */
public final class FieldReport implements TestExecutionListener {
    private static final Map<String, String> GROUPS = Map.of(
            "field", "trials with foreign programs (-Dfield=trials)",
            "drills", "fault drills (-Dfield=drills)",
            "conformance", "conformance with standards (-Dfield=conformance)",
            "size", "every page at a million assets (-Dfield=size)",
            "soak", "soaks (-Dfield=soak)");

    /** Tests that no field run includes, because they need the archive. */
    private static final String ARCHIVE =
            "the archive as an operator starts it, and its unit by a supervisor that obeys Restart= (mvn -Pdist"
                    + " verify)";

    /** Nothing waits for a piece that takes longer. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Map<String, Integer> tried = new TreeMap<>();
    private final List<String> failed = new ArrayList<>();
    private final Map<String, List<String>> skipped = new TreeMap<>();
    private final Map<String, Instant> begun = new ConcurrentHashMap<>();
    private final Map<String, Duration> took = new TreeMap<>();
    private final Map<String, Duration> groups = new TreeMap<>();

    @Override
    public void executionStarted(TestIdentifier test) {
        begun.put(test.getUniqueId(), Instant.now());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        measure(test);
        switch (result.getStatus()) {
            case SUCCESSFUL -> count(test);
            case FAILED -> {
                count(test);
                failed.add(name(test));
            }
            case ABORTED -> skip(test, reason(result));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skip(test, reason);
    }

    private void skip(TestIdentifier test, String reason) {
        skipped.computeIfAbsent(group(test), group -> new ArrayList<>()).add(name(test) + ": " + reason);
    }

    /** Adds the time of a class, including its preparation, to the class and its group. */
    private void measure(TestIdentifier test) {
        var since = begun.remove(test.getUniqueId());
        if (since == null || !(test.getSource().orElse(null) instanceof ClassSource source)) return;
        var time = Duration.between(since, Instant.now());
        took.merge(simple(source.getClassName()), time, Duration::plus);
        groups.merge(group(test), time, Duration::plus);
    }

    /** The group of a test by its tag; none for an untagged test, which a field run excludes. */
    private static String group(TestIdentifier test) {
        return test.getTags().stream()
                .map(TestTag::getName)
                .filter(GROUPS::containsKey)
                .findFirst()
                .orElse("");
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
                        tried.entrySet().stream().map(of -> "  %s (%d, %s)"
                                .formatted(of.getKey(), of.getValue(), minutes(took.get(of.getKey())))),
                        failed.stream().map(name -> "  FAILED " + name),
                        Stream.of("Time:"),
                        groups.entrySet().stream().map(of -> "  " + time(of.getKey(), of.getValue())),
                        Stream.of("Not tried:"),
                        skipped.entrySet().stream().flatMap(of -> of.getValue().stream()
                                .map(name -> "  %s: %s".formatted(GROUPS.getOrDefault(of.getKey(), "other"), name))),
                        untried,
                        Stream.of("  not asked for: " + ARCHIVE))
                .flatMap(lines -> lines);
    }

    private static String time(String group, Duration time) {
        var line = GROUPS.getOrDefault(group, "other") + ": " + minutes(time);
        return time.compareTo(LONGEST) > 0 ? line + ", LONGER THAN AN HOUR" : line;
    }

    private static String minutes(@Nullable Duration time) {
        return time == null ? "no time" : "%.1f min".formatted(time.toSeconds() / 60.0);
    }
}
