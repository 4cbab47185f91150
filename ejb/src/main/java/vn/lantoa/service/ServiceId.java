package vn.lantoa.service;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Permanent id of a public service, whose code may change. */
public record ServiceId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
