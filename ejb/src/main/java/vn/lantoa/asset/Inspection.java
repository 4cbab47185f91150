package vn.lantoa.asset;

import java.util.Map;

/** Result of inspecting one file. */
public sealed interface Inspection {
    /** The facts, under the keys of {@link Fact}. */
    record InspectionFacts(Map<String, String> facts) implements Inspection {}

    /** The file cannot be read; only its type could be determined. */
    record Unreadable(String detectedType) implements Inspection {}

    /** The file opens only with a password. */
    record Locked(String detectedType) implements Inspection {}

    /**
     * The file is readable but harmful to programs that open it.
     *
     * @param reason {@code too-many-pixels} or {@code declares-entities}
     */
    record Harmful(String detectedType, String reason) implements Inspection {}

    /** The inspector was stopped because it reached one of its limits. */
    record GaveUp(String reason) implements Inspection {}

    /** The file was not inspected; the reason is unrelated to its content. */
    record NotLooked(String reason) implements Inspection {}

    /** The inspector failed for a reason unrelated to the file; the inspection must be repeated. */
    record Broken(String why) implements Inspection {}
}
