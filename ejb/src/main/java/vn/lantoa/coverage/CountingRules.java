package vn.lantoa.coverage;

/**
 * The counting rule of each year: by which rule evidence counts for the tasks of the plan. By rule 1 it counts for the
 * tasks of the asset as well; by rule 2 it counts by what happened, as the plan's data says.
 */
public interface CountingRules {
    /** The rule of the years before rule 2. */
    int FIRST = 1;

    /** The rule that counts by what happened. */
    int SECOND = 2;

    /** Returns the rule of the year: 1 or 2. */
    int of(int year);
}
