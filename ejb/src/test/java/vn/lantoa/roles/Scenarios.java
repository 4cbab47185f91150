package vn.lantoa.roles;

import java.util.List;

/**
 * The rows of the role matrix for one stage. An implementation is a CDI bean beside this interface or in the tests of
 * its stage; it is discovered automatically.
 */
public interface Scenarios {
    /** The rows, one for each use case. */
    List<Scenario> list(Scene scene);
}
