package vn.lantoa.service;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a public service, which stays when its code changes. */
public record ServiceId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
