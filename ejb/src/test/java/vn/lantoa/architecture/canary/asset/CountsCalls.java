package vn.lantoa.architecture.canary.asset;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks: shared beans have no mutable fields. */
@ApplicationScoped
public class CountsCalls {
    private int calls;

    public int count() {
        calls++;
        return calls;
    }
}
