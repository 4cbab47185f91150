package vn.lantoa.architecture.canary.asset;

import jakarta.ejb.Stateless;

/** A use case, with a method that breaks: business methods are public. */
@Stateless
class IsCalled {
    public void call() {}

    void hidden() {}
}
