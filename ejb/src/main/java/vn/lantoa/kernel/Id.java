package vn.lantoa.kernel;

import java.util.UUID;

/** An identifier: a record of one UUID. In JSON it is the UUID alone. */
public interface Id {
    /** Returns the UUID. */
    UUID value();
}
