package vn.lantoa.architecture.canary.asset;

import jakarta.ws.rs.NotFoundException;

/** Breaks: no HTTP in the core. */
class KnowsHttp {
    RuntimeException gone() {
        return new NotFoundException();
    }
}
