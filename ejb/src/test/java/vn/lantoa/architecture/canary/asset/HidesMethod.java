package vn.lantoa.architecture.canary.asset;

import jakarta.ejb.Singleton;

/** Breaks: business methods are public. */
@Singleton
class HidesMethod {
    void hidden() {}
}
