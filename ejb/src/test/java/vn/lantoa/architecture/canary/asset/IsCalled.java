package vn.lantoa.architecture.canary.asset;

import jakarta.enterprise.context.ApplicationScoped;
import vn.lantoa.kernel.UseCase;

/** A use case that is called by another. */
@UseCase
@ApplicationScoped
class IsCalled {
    public void call() {}
}
