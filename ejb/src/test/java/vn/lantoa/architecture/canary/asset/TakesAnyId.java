package vn.lantoa.architecture.canary.asset;

import jakarta.ejb.Stateless;
import java.util.UUID;

/** Breaks: calls take ids of their kind. */
@Stateless
public class TakesAnyId {
    public String call(UUID id) {
        return id.toString();
    }
}
