package vn.lantoa.service;

import vn.lantoa.kernel.Slug;

/** Level of government that carries out a service, as named in the national database of procedures. */
public enum ServiceLevel implements Slug {
    MINISTRY,
    PROVINCE,
    COMMUNE,
    /** Another body, such as a bank or an insurer, provides the service. */
    OTHER
}
