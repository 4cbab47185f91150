package vn.lantoa.architecture.canary.asset;

import java.util.UUID;
import vn.lantoa.kernel.UseCase;

/** Breaks: calls take ids of their kind. */
@UseCase
public class TakesAnyId {
    public String call(UUID id) {
        return id.toString();
    }
}
