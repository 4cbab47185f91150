package vn.lantoa.kernel;

import java.util.UUID;

/** An identifier: a record with one UUID. In JSON it is the UUID as a string. */
public interface Id {
    /** Returns the UUID. */
    UUID value();
}
