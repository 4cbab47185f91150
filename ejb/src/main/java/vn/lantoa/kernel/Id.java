package vn.lantoa.kernel;

import java.util.UUID;

/** An identity: a record of one UUID. In JSON it is the UUID alone. */
public interface Id {
    /** The identity itself. */
    UUID value();
}
