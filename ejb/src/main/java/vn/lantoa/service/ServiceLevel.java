package vn.lantoa.service;

import vn.lantoa.kernel.Slug;

/** The level of government that carries a service out, as the national database of procedures names it. */
public enum ServiceLevel implements Slug {
    MINISTRY,
    PROVINCE,
    COMMUNE,
    /** Another body, such as a bank or an insurance. */
    OTHER
}
