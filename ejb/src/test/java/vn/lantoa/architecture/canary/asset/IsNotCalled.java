package vn.lantoa.architecture.canary.asset;

import jakarta.enterprise.context.ApplicationScoped;
import vn.lantoa.kernel.UseCase;

/** Breaks: use cases are called. */
@UseCase
@ApplicationScoped
public class IsNotCalled {
    public int count() {
        return 1;
    }
}
