package vn.lantoa.architecture.canary.asset;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks: shared beans keep nothing in plain fields. */
@ApplicationScoped
public class CountsCalls {
    private int calls;

    public int count() {
        calls++;
        return calls;
    }
}
