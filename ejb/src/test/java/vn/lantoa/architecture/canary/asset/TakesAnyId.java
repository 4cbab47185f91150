package vn.lantoa.architecture.canary.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.lantoa.kernel.UseCase;

/** Breaks: calls take typed ids. */
@UseCase
@ApplicationScoped
public class TakesAnyId {
    public String call(UUID id) {
        return id.toString();
    }
}
