package vn.lantoa.release;

/** Instants, kept by a later stage, at which public content changes without an entry in the change log. */
public interface PlannedChanges {
    /** Returns the SQL query for the instants, in a column {@code at}. */
    String instants();
}
