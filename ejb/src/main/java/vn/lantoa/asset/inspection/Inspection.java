package vn.lantoa.asset.inspection;

import java.util.Map;

/** The result of inspecting one file. */
public sealed interface Inspection {
    /** These facts, under the keys of {@link Fact}. */
    record Found(Map<String, String> facts) implements Inspection {
        public Found {
            facts = Map.copyOf(facts);
        }
    }

    /** The type is known, and no more could be read. */
    record Unreadable(String detectedType) implements Inspection {}

    /** The file opens only with a password. */
    record Locked(String detectedType) implements Inspection {}

    /**
     * The file can be read and harms programs that open it.
     *
     * @param reason {@code too-many-pixels}, {@code declares-entities}
     */
    record Harmful(String detectedType, String reason) implements Inspection {}

    /** The inspector was stopped at one of its limits. */
    record GaveUp(String reason) implements Inspection {}

    /** The file was not inspected, for a reason that is not the file's. */
    record NotLooked(String reason) implements Inspection {}

    /** The inspector itself does not work, which says nothing of the file: to be tried again. */
    record Broken(String why) implements Inspection {}
}
