package vn.lantoa.asset.inspection;

import java.util.Map;

/** What came of looking into one file. */
public sealed interface Inspection {
    /** These facts, under the keys of {@link Fact}. */
    record Found(Map<String, String> facts) implements Inspection {
        public Found {
            facts = Map.copyOf(facts);
        }
    }

    /** It is of this type, and more could not be read. */
    record Unreadable(String detectedType) implements Inspection {}

    /** It opens only with a password. */
    record Locked(String detectedType) implements Inspection {}

    /** It beat the inspector, which was ended at one of its limits. */
    record GaveUp(String reason) implements Inspection {}

    /** It was not looked into, for a reason that is not the file's. */
    record NotLooked(String reason) implements Inspection {}

    /** The inspector itself does not work, which says nothing of the file: to be tried again. */
    record Broken(String why) implements Inspection {}
}
