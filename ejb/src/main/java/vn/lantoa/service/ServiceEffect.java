package vn.lantoa.service;

import vn.lantoa.kernel.Slug;

/** Effect of a row of an imported table on the register. */
public enum ServiceEffect implements Slug {
    ADDED,
    /** The service's data changes, but not its code. */
    CHANGED,
    /** The service gets another national code; the former code leads permanently to the service. */
    RECODED,
    /** The register already has the same data. */
    SAME
}
