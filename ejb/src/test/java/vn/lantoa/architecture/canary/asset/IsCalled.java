package vn.lantoa.architecture.canary.asset;

import vn.lantoa.kernel.UseCase;

/** A use case that is called by another. */
@UseCase
class IsCalled {
    public void call() {}
}
