package vn.lantoa.asset.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.ReadinessCheck;

/**
 * Check that shows administrators whether files are inspected in a sandbox. Always ready, because a hub starts without
 * a sandbox only with the operator's consent.
 */
@ApplicationScoped
class SandboxReadiness implements ReadinessCheck {
    @Inject
    Sandbox sandbox;

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public Finding check() {
        return Finding.ready(!sandbox.isThere(), sandbox.isThere() ? "sandboxed" : "unsandboxed");
    }
}
