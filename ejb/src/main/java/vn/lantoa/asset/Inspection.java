package vn.lantoa.asset;

import java.util.Map;

/** Result of inspecting one file. */
public sealed interface Inspection {
    /** The facts, under the keys of {@link Fact}. */
    record InspectionFacts(Map<String, String> facts) implements Inspection {
        public InspectionFacts {
            facts = Map.copyOf(facts);
        }
    }

    /** Only the type could be determined. */
    record Unreadable(String detectedType) implements Inspection {}

    /** The file opens only with a password. */
    record Locked(String detectedType) implements Inspection {}

    /**
     * The file is readable but harms programs that open it.
     *
     * @param reason {@code too-many-pixels}, {@code declares-entities}
     */
    record Harmful(String detectedType, String reason) implements Inspection {}

    /** The inspector was stopped at one of its limits. */
    record GaveUp(String reason) implements Inspection {}

    /** The file was not inspected, for a reason unrelated to its content. */
    record NotLooked(String reason) implements Inspection {}

    /** The inspector itself failed. This is unrelated to the file; the inspection must be repeated. */
    record Broken(String why) implements Inspection {}
}
