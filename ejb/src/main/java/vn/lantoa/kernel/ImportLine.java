package vn.lantoa.kernel;

/** Row of an imported table, with its effect. */
public interface ImportLine {
    /** Returns true if the row changes anything. */
    boolean changes();
}
