package vn.lantoa.asset.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.ReadinessCheck;

/** The check that files are inspected in a sandbox, for administrators; a hub that started without one was told to. */
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
        return new Finding(true, sandbox.isThere() ? "sandboxed" : "unsandboxed");
    }
}
