package vn.lantoa.architecture.canary.asset;

import vn.lantoa.kernel.UseCase;

/** Breaks: use cases are called. */
@UseCase
public class IsNotCalled {
    public int count() {
        return 1;
    }
}
