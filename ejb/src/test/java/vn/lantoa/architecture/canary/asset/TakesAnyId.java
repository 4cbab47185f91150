package vn.lantoa.architecture.canary.asset;

import java.util.UUID;
import vn.lantoa.kernel.UseCase;

/** Breaks: calls take typed ids. */
@UseCase
public class TakesAnyId {
    public String call(UUID id) {
        return id.toString();
    }
}
